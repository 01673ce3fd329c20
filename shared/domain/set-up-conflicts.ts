import { workedMinutes } from './calendar.ts'
import { changeover } from './changeover.ts'
import type { Booking, BookingId, Job } from './job.ts'
import type { PlanView } from './plan.ts'
import type { Minutes } from './time.ts'

/** What is wrong between a booking and what its station was set up for before. */
export type SetUpConflict =
  | {
      readonly code: 'no-changeover'
      readonly bookingId: BookingId
      readonly from: string
      readonly to: string
    }
  /** The time it has for its set-up is not what the rules ask for now. */
  | {
      readonly code: 'set-up-changed'
      readonly bookingId: BookingId
      readonly setUp: Minutes
      readonly needs: Minutes
    }

export function changeoverConflicts(
  view: PlanView,
  booking: Booking,
  job: Job,
): readonly SetUpConflict[] {
  const station = view.station.get(booking.stationId)
  const to = view.operation.get(job.operationId)?.setUpKey
  const from = setUpBefore(view, booking)
  if (!station || to === undefined) return []
  const found = changeover(view.plan.changeoverRules, station.kind, from, to)
  const { id: bookingId, setUp } = booking
  if (found.allowed === 'yes')
    return isTimedFor(view, booking, found.minutes)
      ? []
      : [{ code: 'set-up-changed', bookingId, setUp, needs: found.minutes }]
  return from === null ? [] : [{ code: 'no-changeover', bookingId, from, to }]
}

/**
 * More than is needed is time lost, no conflict. What may not be moved may be set up for in the idle time before it.
 * Nothing is said where what stands before it may not be in the plan.
 */
function isTimedFor(view: PlanView, booking: Booking, needs: Minutes): boolean {
  const { setUp, start, stationId, state, lock } = booking
  const before = bookingBefore(view, booking)
  if (setUp >= needs || !before || !isCovered(view, before, booking)) return true
  if (lock === 'free' && state !== 'confirmed') return false
  if (view.station.get(stationId)?.capacity !== 1) return true
  const idle = workedMinutes(view.workingTime(stationId), { start: before.end, end: start })
  return idle >= needs - setUp
}

function isCovered({ plan }: PlanView, before: Booking, { start }: Booking): boolean {
  return before.end > plan.covers.start && start < plan.covers.end
}

/** What the station is set up for when this booking comes to it; null when nothing was there before. */
export function setUpBefore(view: PlanView, booking: Pick<Booking, 'id' | 'stationId' | 'start'>) {
  const before = bookingBefore(view, booking)
  const job = before && view.job.get(before.jobId)
  return (job && view.operation.get(job.operationId)?.setUpKey) ?? null
}

function bookingBefore(
  view: PlanView,
  { id, stationId, start }: Pick<Booking, 'id' | 'stationId' | 'start'>,
) {
  return view.bookingsAt.get(stationId)?.findLast((one) => one.id !== id && one.start <= start)
}
