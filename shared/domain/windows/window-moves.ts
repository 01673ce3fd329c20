import type { Booking, BookingId } from '../schedule/job.ts'
import type { PlanView } from '../schedule/plan.ts'
import { type Move, proposeMove } from '../schedule/schedule.ts'
import { isInTheWay } from './take-window.ts'

/** The booking that a job would have, while there is none. */
export const probeId = ({ id }: { readonly id: string }) => `bkg_window_${id}` as BookingId

export function movesOf(bookings: readonly Booking[]): readonly Move[] {
  return bookings.map(({ jobId, stationId, start, personId }) =>
    personId === null ? { jobId, stationId, start } : { jobId, stationId, start, personId },
  )
}

/** Whether a window could be taken as it is offered. */
export function isFree(view: PlanView, moves: readonly Move[]): boolean {
  const { conflicts, refused } = proposeMove(view, moves, probeId)
  return refused.length === 0 && !conflicts.some(isInTheWay)
}
