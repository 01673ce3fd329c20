import { finishOf } from '../resources/calendar.ts'
import type { Instant, Minutes, Span } from '../time.ts'
import type { Booking } from './job.ts'
import type { PlanView } from './plan.ts'

/** While somebody is with a booking: its set-up and the attended part of its run (DOMAIN rule 1). Null: never. */
export function attendedSpan(view: PlanView, booking: Booking): Span | null {
  const operation = view.operation.get(view.job.get(booking.jobId)?.operationId as never)
  if (!operation || operation.attended === 0) return null
  const { attended, unattended } = operation
  const minutes = booking.setUp + Math.ceil((booking.run * attended) / (attended + unattended))
  return { start: booking.start, end: endOf(view, booking, minutes as Minutes) }
}

function endOf(view: PlanView, { stationId, start, end }: Booking, minutes: Minutes): Instant {
  return finishOf(view.workingTime(stationId), start, minutes) ?? end
}
