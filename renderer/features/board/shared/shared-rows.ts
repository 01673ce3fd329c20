import type { Conflict } from '../../../../shared/domain/conflicts/conflicts.ts'
import {
  type HeldSpan,
  heldByKit,
  heldByPerson,
} from '../../../../shared/domain/conflicts/held-spans.ts'
import { daysOf, type WorkingTime } from '../../../../shared/domain/resources/calendar.ts'
import type { Kit } from '../../../../shared/domain/resources/kit.ts'
import type { Person } from '../../../../shared/domain/resources/person.ts'
import { hoursOf } from '../../../../shared/domain/resources/presence.ts'
import type { Closure, ClosureId } from '../../../../shared/domain/resources/station.ts'
import type { BoardView } from '../board-view.ts'

/** A person or a kit over time, as a lane draws it. */
export interface SharedRow {
  readonly id: string
  readonly name: string
  /** What they can do, or how many there are. */
  readonly about: string
  /** How many there are of it. */
  readonly count: number
  readonly time: WorkingTime
  readonly off: readonly Closure[]
  readonly held: readonly HeldSpan[]
  /** Conflicts that are this lane's own to show. */
  readonly concerns: readonly Conflict['code'][]
}

export const OF_PEOPLE: SharedRow['concerns'] = [
  'person-busy',
  'person-away',
  'person-unskilled',
  'nobody-here',
]
export const OF_KITS: SharedRow['concerns'] = ['kit-busy', 'kit-out', 'kit-unfit']

/** Those who can make something: others have no work on the board. */
export function rowsOfPeople(board: BoardView): readonly SharedRow[] {
  const { people, skills } = board.view.plan.resources
  return people.flatMap((person) => {
    const able = skills.filter(({ personId }) => personId === person.id).map(({ skill }) => skill)
    const held = heldByPerson(board.view, person.id)
    return able.length === 0 && held.length === 0 ? [] : [rowOfPerson(board, person, able, held)]
  })
}

function rowOfPerson(
  { view, axis }: BoardView,
  { id, name }: Person,
  able: readonly string[],
  held: readonly HeldSpan[],
): SharedRow {
  const { plan } = view
  const time = hoursOf(plan, id, daysOf(axis.span, plan.zone))
  const away = plan.resources.absences.filter(({ personId }) => personId === id)
  return {
    id,
    name,
    about: able.join(', ') || 'no skills',
    count: 1,
    time,
    off: [...floorClosures(view), ...away.map((one) => asClosure(one, one.note || 'away'))],
    held,
    concerns: OF_PEOPLE,
  }
}

export function rowsOfKits(board: BoardView): readonly SharedRow[] {
  return board.view.plan.resources.kits.map((kit) => rowOfKit(board, kit))
}

function rowOfKit({ view, axis }: BoardView, kit: Kit): SharedRow {
  const { plan } = view
  const time = hoursOf(plan, null, daysOf(axis.span, plan.zone))
  const held = heldByKit(view, kit)
  const outages = plan.resources.kitOutages.filter(({ kitId }) => kitId === kit.id)
  return {
    id: kit.id,
    name: kit.code,
    about: kit.count === 1 ? 'there is one' : `there are ${kit.count}`,
    count: kit.count,
    time,
    off: [
      ...floorClosures(view),
      ...outages.map((one) => asClosure(one, `${one.count} out: ${one.note || 'of service'}`)),
    ],
    held,
    concerns: OF_KITS,
  }
}

const floorClosures = ({ plan }: BoardView['view']) =>
  plan.closures.filter(({ stationId }) => stationId === null)

type Off = Pick<Closure, 'start' | 'end' | 'origin'> & { readonly id: string }

/** Drawn as a closure is, for that is what it comes to. */
function asClosure({ id, start, end, origin }: Off, note: string): Closure {
  return { id: id as ClosureId, stationId: null, reason: 'closed', start, end, note, origin }
}
