import type { DropId } from '../drop/drop.ts'
import { type Minutes, minutesBetween } from '../time.ts'
import type { Booking, BookingId } from './job.ts'
import type { PlanView } from './plan.ts'

export interface Late {
  readonly dropId: DropId
  readonly bookingId: BookingId
  readonly minutes: Minutes
}

/** Every drop whose last booking ends after its launch. */
export function findLate(view: PlanView): readonly Late[] {
  return [...lastByDrop(view)].flatMap(([dropId, last]) => {
    const drop = view.drop.get(dropId)
    if (!drop) return []
    if (drop.ended !== 'no' || last.end <= drop.launchAt) return []
    const minutes = minutesBetween(drop.launchAt, last.end)
    return [{ dropId: drop.id, bookingId: last.id, minutes }]
  })
}

/** The booking of each drop that ends last; of some that end together the first. */
function lastByDrop(view: PlanView): ReadonlyMap<DropId, Booking> {
  const last = new Map<DropId, Booking>()
  for (const booking of view.plan.bookings) {
    const dropId = view.job.get(booking.jobId)?.dropId
    const so = dropId && last.get(dropId)
    if (dropId && (!so || booking.end > so.end)) last.set(dropId, booking)
  }
  return last
}
