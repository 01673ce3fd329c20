import { finishOf } from '../../../../shared/domain/resources/calendar.ts'
import { type Booking, spanOf } from '../../../../shared/domain/schedule/job.ts'
import type { Minutes, Span } from '../../../../shared/domain/time.ts'
import type { BoardView } from '../board-view.ts'

/**
 * Where a card is drawn: where it is planned, until it has begun; then from when it began, to when it ended or would
 * end at its pace. The plan stays as a rule under it.
 */
export function drawnSpan({ view, progressOf }: BoardView, booking: Booking): Span {
  const { startedAt, finishedAt } = progressOf.get(booking.jobId) ?? {}
  if (!startedAt) return spanOf(booking)
  if (finishedAt) return { start: startedAt, end: finishedAt }
  const length = (booking.setUp + booking.run) as Minutes
  const end = finishOf(view.workingTime(booking.stationId), startedAt, length) ?? booking.end
  return { start: startedAt, end }
}
