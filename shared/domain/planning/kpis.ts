import { type Conflict, findConflicts } from '../conflicts/conflicts.ts'
import type { BookingId } from '../schedule/job.ts'
import { findLate } from '../schedule/late.ts'
import { type PlanView, withBookings } from '../schedule/plan.ts'
import { proposeMove } from '../schedule/schedule.ts'
import type { Minutes } from '../time.ts'
import type { Acceptance } from './accept.ts'
import { minutesOf } from './evenings.ts'
import { longerView } from './search.ts'

/** What a planner looks at first, of a plan as it stands or would. */
export interface Kpis {
  readonly lateDrops: number
  readonly minutesLate: Minutes
  readonly conflicts: number
  /** Bookings whose material is not reserved, or not here in time. */
  readonly shortOfMaterial: number
  /** Beyond what is worked already. */
  readonly overtime: Minutes
  readonly changeover: Minutes
  /** Jobs of open drops without a place. */
  readonly waiting: number
  /** Bookings that people would find elsewhere. */
  readonly moved: number
}

export function kpisOf(view: PlanView): Kpis {
  const late = findLate(view)
  const conflicts = findConflicts(view)
  const short = conflicts.filter(isOfMaterial)
  const ahead = view.plan.bookings.filter(({ state }) => state !== 'done')
  return {
    lateDrops: late.length,
    minutesLate: sum(late.map(({ minutes }) => minutes)),
    conflicts: conflicts.length - short.length,
    shortOfMaterial: new Set(short.map(({ bookingId }) => bookingId)).size,
    overtime: 0 as Minutes,
    changeover: sum(ahead.map(({ setUp }) => setUp)),
    waiting: view.plan.jobs.filter(
      ({ id, dropId }) => !view.bookingOf.has(id) && view.drop.get(dropId)?.ended === 'no',
    ).length,
    moved: 0,
  }
}

/** The same, were so much of a proposal taken. */
export function kpisAfter(view: PlanView, { moves, overtime }: Acceptance): Kpis {
  const longer = longerView(view, overtime)
  const { placements, followers } = proposeMove(
    longer,
    moves,
    ({ id }) => `bkg_probe_${id}` as BookingId,
  )
  return {
    ...kpisOf(withBookings(longer, [...placements, ...followers])),
    overtime: minutesOf(overtime),
    moved: placements.filter(({ id, start, stationId }) => {
      const held = view.booking.get(id)
      return held && (held.start !== start || held.stationId !== stationId)
    }).length,
  }
}

function isOfMaterial({ code }: Conflict): boolean {
  return code === 'material-short' || code === 'material-late'
}

function sum(minutes: readonly Minutes[]): Minutes {
  return minutes.reduce((total, one) => total + one, 0) as Minutes
}
