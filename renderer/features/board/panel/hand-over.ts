import type { Conflict } from '../../../../shared/domain/conflicts/conflicts.ts'
import type { PersonId } from '../../../../shared/domain/resources/person.ts'
import type { Booking } from '../../../../shared/domain/schedule/job.ts'
import { proposeMove } from '../../../../shared/domain/schedule/schedule.ts'
import type { BoardView } from '../board-view.ts'
import { probeId } from '../hand/carry.ts'
import type { Fix } from './fixes.ts'

const OF_A_PERSON: readonly Conflict['code'][] = ['person-busy', 'person-away', 'person-unskilled']

/** Where a person cannot be with it: somebody else who can do it and is here and free, at the same place and time. */
export function handedOver(board: BoardView, conflict: Conflict, own: Booking): Fix | null {
  if (!OF_A_PERSON.includes(conflict.code)) return null
  const { view } = board
  const { jobId, stationId, start } = own
  const skill = view.operation.get(view.job.get(jobId)!.operationId)?.skill
  const { people, skills } = view.plan.resources
  const isAble = (id: PersonId) => skills.some((one) => one.personId === id && one.skill === skill)
  const others = people.filter(({ id }) => id !== own.personId && isAble(id))
  for (const { id: personId, name } of others) {
    const move = { jobId, stationId, start, personId }
    const { conflicts, refused } = proposeMove(view, [move], probeId)
    const isFree = !conflicts.some((one) => OF_A_PERSON.includes(one.code) && isOf(one, own))
    if (refused.length === 0 && isFree)
      return { label: `Give it to ${name}`, move, manner: 'alone' }
  }
  return null
}

function isOf(conflict: Conflict, { id }: Booking): boolean {
  return conflict.bookingId === id || ('otherId' in conflict && conflict.otherId === id)
}
