import type { DropId } from './drop.ts'
import { grouped } from './grouped.ts'
import type { BookingId } from './job.ts'
import type { PlanView } from './plan.ts'
import { type Minutes, minutesBetween } from './time.ts'

export interface Late {
  readonly dropId: DropId
  readonly bookingId: BookingId
  readonly minutes: Minutes
}

/** Every drop whose last booking ends after its launch. */
export function findLate(view: PlanView): readonly Late[] {
  const byDrop = grouped(view.plan.bookings, ({ jobId }) => view.job.get(jobId)?.dropId)
  return [...byDrop].flatMap(([dropId, bookings]) => {
    const drop = dropId && view.drop.get(dropId)
    const last = bookings.reduce((a, b) => (b.end > a.end ? b : a))
    if (!drop) return []
    if (drop.ended !== 'no' || last.end <= drop.launchAt) return []
    const minutes = minutesBetween(drop.launchAt, last.end)
    return [{ dropId: drop.id, bookingId: last.id, minutes }]
  })
}
