import { workedMinutes } from '../resources/calendar.ts'
import { type Changeover, changeover } from '../resources/changeover.ts'
import type { Booking, BookingId } from '../schedule/job.ts'
import { lastStarted } from '../schedule/lane-order.ts'
import { isPinnedTo } from '../schedule/pin.ts'
import type { PlanView } from '../schedule/plan.ts'
import { DAY, type Minutes } from '../time.ts'

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

export function changeoverConflicts(view: PlanView, booking: Booking): readonly SetUpConflict[] {
  const { id: bookingId, setUp } = booking
  const { before, from, to, found } = changeoverTo(view, booking)
  if (found?.allowed === 'no' && from !== null && to !== null)
    return [{ code: 'no-changeover', bookingId, from, to }]
  if (found?.allowed !== 'yes' || setUp >= found.minutes || !isCovered(view, booking, before))
    return []
  if (isReadyBefore(view, booking, before, found.minutes)) return []
  return [{ code: 'set-up-changed', bookingId, setUp, needs: found.minutes }]
}

/**
 * The minutes that the rules ask for now. Null where they allow no changeover, and where what stands before the
 * booking may not be in the plan.
 */
export function setUpNeeded(view: PlanView, booking: Booking): Minutes | null {
  const { before, found } = changeoverTo(view, booking)
  return isCovered(view, booking, before) && found?.allowed === 'yes' ? found.minutes : null
}

interface Reading {
  readonly before: Booking | undefined
  readonly from: string | null
  readonly to: string | null
  readonly found: Changeover | null
}

/** What stands before a booking, and what the rules say of the change from it: read once, for it is under the moving card. */
function changeoverTo(view: PlanView, booking: Booking): Reading {
  const station = view.station.get(booking.stationId)
  const before = bookingBefore(view, booking)
  const from = before ? setUpKeyOf(view, before) : null
  const to = setUpKeyOf(view, booking)
  const isKnown = station !== undefined && to !== null
  const found = isKnown ? changeover(view.plan.changeoverRules, station.kind, from, to) : null
  return { before, from, to, found }
}

/** What may not be moved may be set up for in the idle time before it. */
function isReadyBefore(
  view: PlanView,
  booking: Booking,
  before: Booking | undefined,
  needs: Minutes,
): boolean {
  const { setUp, start, stationId } = booking
  if (!isImmovable(view, booking)) return false
  if (!before || view.station.get(stationId)?.capacity !== 1) return true
  const idle = workedMinutes(view.workingTime(stationId), { start: before.end, end: start })
  return idle >= needs - setUp
}

export function isImmovable(view: PlanView, booking: Booking): boolean {
  const { state, lock } = booking
  return lock === 'locked' || state === 'confirmed' || isPinnedTo(view, booking, 'time')
}

/** How far back is looked for what a station was last set up for. */
export const LOOKED_BACK = 14 * DAY

function isCovered(view: PlanView, booking: Booking, before: Booking | undefined): boolean {
  const { start, end } = view.plan.covers
  const isKnown = before ? before.end > start : booking.start - start >= LOOKED_BACK
  return isKnown && booking.start < end
}

/** What the station is set up for when this booking comes to it; null when nothing was there before. */
export function setUpBefore(view: PlanView, booking: Pick<Booking, 'id' | 'stationId' | 'start'>) {
  const before = bookingBefore(view, booking)
  return before ? setUpKeyOf(view, before) : null
}

export function setUpKeyOf(view: PlanView, { jobId }: Pick<Booking, 'jobId'>): string | null {
  const job = view.job.get(jobId)
  return (job && view.operation.get(job.operationId)?.setUpKey) ?? null
}

/** What stands at its station before a booking. */
export function bookingBefore(
  view: PlanView,
  { id, stationId, start }: Pick<Booking, 'id' | 'stationId' | 'start'>,
) {
  const lane = view.bookingsAt.get(stationId) ?? []
  const last = lastStarted(lane, start)
  return lane[last]?.id === id ? lane[last - 1] : lane[last]
}
