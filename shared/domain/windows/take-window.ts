import type { Change } from '../change.ts'
import type { Conflict } from '../conflicts/conflicts.ts'
import { isTaken, type Overtime } from '../planning/evenings.ts'
import { longerView } from '../planning/search.ts'
import { ok, type Result, refuse } from '../result.ts'
import type { Booking, BookingId, Job } from '../schedule/job.ts'
import type { PlanView } from '../schedule/plan.ts'
import { changesOf, type Move, type MoveRefusal, proposeMove } from '../schedule/schedule.ts'
import type { HoldRefusal } from './hold.ts'

/** A window that was offered is booked only as it was offered: with nothing in its way. */
export type TakeRefusal =
  | { readonly code: 'window-taken'; readonly jobs: readonly string[] }
  | MoveRefusal
  | HoldRefusal

export interface TakenWindow {
  readonly placed: readonly Booking[]
  readonly changes: readonly Change[]
}

/** What is taken of a window that was found. */
export interface Offer {
  readonly moves: readonly Move[]
  /** The evenings that it needs, which become the calendar's. */
  readonly overtime: readonly Overtime[]
}

/** Books the jobs of a window that was found, unless the floor has moved on and something stands there now. */
export function takeWindow(
  shifts: PlanView,
  { moves, overtime }: Offer,
  newId: (job: Job) => BookingId,
): Result<TakenWindow, TakeRefusal> {
  const lost = overtime.filter((one) => isTaken(shifts, shifts.plan.bookings, one))
  if (lost.length > 0) return refuse({ code: 'window-taken', jobs: jobsAt(shifts, moves, lost) })
  const view = overtime.length > 0 ? longerView(shifts, overtime) : shifts
  const proposal = proposeMove(view, moves, newId)
  const { placements, conflicts, refused } = proposal
  if (refused[0]) return refuse(refused[0])
  const stuck = conflicts.filter(isInTheWay)
  if (stuck.length > 0) {
    const ids = new Set(stuck.flatMap(bookingsIn))
    const jobs = placements.filter(({ id }) => ids.has(id)).map(({ jobId }) => jobId)
    return refuse({ code: 'window-taken', jobs: jobs.map((id) => view.job.get(id)?.code ?? id) })
  }
  return ok({ placed: placements, changes: changesOf(view, proposal) })
}

function jobsAt({ job }: PlanView, moves: readonly Move[], lost: readonly Overtime[]) {
  const stations = new Set(lost.map(({ stationId }) => stationId))
  return moves.flatMap(({ jobId, stationId }) =>
    stations.has(stationId) ? [job.get(jobId)?.code ?? jobId] : [],
  )
}

/** Missing material was known when the window was offered, and its gate goes on saying so. */
export function isInTheWay({ code }: Conflict): boolean {
  return IN_THE_WAY.includes(code)
}

const IN_THE_WAY: readonly Conflict['code'][] = [
  'overlap',
  'out-of-order',
  'no-changeover',
  'person-busy',
  'person-away',
  'nobody-here',
  'kit-busy',
  'kit-out',
  'kit-unfit',
]

function bookingsIn(conflict: Conflict): readonly BookingId[] {
  return 'otherId' in conflict ? [conflict.bookingId, conflict.otherId] : [conflict.bookingId]
}
