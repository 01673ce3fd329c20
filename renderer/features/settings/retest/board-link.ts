import type { BookingName } from '../../../../shared/contract/schedule.ts'

/** The board with these jobs chosen, from the day before the first of them. */
export function boardLink(bookings: readonly BookingName[]): string {
  const jobs = [...new Set(bookings.map(({ jobId }) => jobId))].slice(0, 50).join(',')
  return `#/board?jobs=${encodeURIComponent(jobs)}&panel=conflicts`
}
