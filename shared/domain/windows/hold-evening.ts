import { type Change, removed } from '../change.ts'
import type { Kind } from '../kind.ts'
import type { Opening, OpeningId, Origin } from '../resources/station.ts'
import type { Booking } from '../schedule/job.ts'
import type { Instant } from '../time.ts'
import type { HoldId } from './hold.ts'

export type HoldEveningId = Kind<string, 'HoldEveningId'>

/** That an evening was opened for a hold: it closes when the hold lets go. */
export interface HoldEvening {
  readonly id: HoldEveningId
  readonly holdId: HoldId
  readonly openingId: OpeningId
  readonly origin: Origin
}

/** An evening that was opened for a hold, with all that stands in it. */
export interface OpenedEvening {
  readonly evening: HoldEvening
  readonly opening: Opening
  readonly bookings: readonly Booking[]
}

/** Closes what was opened for a hold. What has begun stays open, and what something else than the freed stands in. */
export function closeEvenings(
  evenings: readonly OpenedEvening[],
  freed: readonly Booking[],
  now: Instant,
): readonly Change[] {
  return evenings.flatMap((one) => [
    ...removed('holdEvening', one.evening),
    ...(staysOpen(one, freed, now) ? [] : removed('opening', one.opening)),
  ])
}

export function staysOpen(one: OpenedEvening, freed: readonly Booking[], now: Instant): boolean {
  return one.opening.start <= now || keptBy(one, freed).length > 0
}

/** What stands in an evening once these are gone. */
export function keptBy(
  { bookings }: Pick<OpenedEvening, 'bookings'>,
  freed: readonly Booking[],
): readonly Booking[] {
  const gone = new Set(freed.map(({ id }) => id))
  return bookings.filter(({ id }) => !gone.has(id))
}
