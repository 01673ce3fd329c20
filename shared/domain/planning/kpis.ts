import { type Conflict, findConflicts } from '../conflicts/conflicts.ts'
import { countOf } from '../conflicts/troubles.ts'
import type { Booking } from '../schedule/job.ts'
import { findLate } from '../schedule/late.ts'
import type { PlanView } from '../schedule/plan.ts'
import type { Minutes } from '../time.ts'
import type { Trial } from './accept-trial.ts'
import { minutesOf } from './evenings.ts'

/** What a planner looks at first, of a plan as it stands or would: counted as the board counts what is wrong. */
export interface Kpis {
  readonly lateDrops: number
  readonly minutesLate: Minutes
  readonly conflicts: number
  readonly outOfOrder: number
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
  const ahead = view.plan.bookings.filter(({ state }) => state !== 'done')
  return {
    lateDrops: late.length,
    minutesLate: sum(late.map(({ minutes }) => minutes)),
    ...conflictsIn(findConflicts(view)),
    overtime: 0 as Minutes,
    changeover: sum(ahead.map(({ setUp }) => setUp)),
    waiting: view.plan.jobs.filter(
      ({ id, dropId }) => !view.bookingOf.has(id) && view.drop.get(dropId)?.ended === 'no',
    ).length,
    moved: 0,
  }
}

/** The same, were so much of a proposal taken. */
export function kpisAfter(
  view: PlanView,
  { after, placements, overtime }: Pick<Trial, 'after' | 'placements' | 'overtime'>,
): Kpis {
  const moved = placements.filter((one) => isElsewhere(view, one)).length
  return { ...kpisOf(after), overtime: minutesOf(overtime), moved }
}

function isElsewhere(view: PlanView, { id, start, stationId }: Booking): boolean {
  const held = view.booking.get(id)
  return held !== undefined && (held.start !== start || held.stationId !== stationId)
}

function conflictsIn(conflicts: readonly Conflict[]) {
  return {
    conflicts: countOf(conflicts, 'conflict'),
    outOfOrder: countOf(conflicts, 'out-of-order'),
    shortOfMaterial: countOf(conflicts, 'short'),
  }
}

function sum(minutes: readonly Minutes[]): Minutes {
  return minutes.reduce((total, one) => total + one, 0) as Minutes
}
