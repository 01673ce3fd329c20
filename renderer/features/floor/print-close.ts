import { printDay, printMoment, printTime } from '../../../shared/domain/print-time.ts'
import type { Instant, Zone } from '../../../shared/domain/time.ts'

/** The time alone where the day is today's. */
export function printClose(at: Instant, now: Instant, zone: Zone): string {
  return printDay(at, zone) === printDay(now, zone) ? printTime(at, zone) : printMoment(at, zone)
}
