import type { BookingName } from '../../../../shared/contract/schedule.ts'
import { startOfDay, type Zone } from '../../../../shared/domain/time.ts'

/** The board with these jobs chosen, from the day before the first of them. */
export function boardLink(bookings: readonly BookingName[], zone: Zone): string {
  const jobs = [...new Set(bookings.map(({ jobId }) => jobId))].slice(0, 50).join(',')
  const first = bookings.toSorted((a, b) => a.start - b.start)[0]
  const from = first ? `&from=${startOfDay(first.start, zone, -1)}` : ''
  return `#/board?jobs=${encodeURIComponent(jobs)}&panel=conflicts${from}`
}
