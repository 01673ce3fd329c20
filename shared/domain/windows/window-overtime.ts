import { eveningsOf, minutesOf, type Overtime, workedOf } from '../planning/evenings.ts'
import { onLongerFloor } from '../planning/search.ts'
import type { Booking } from '../schedule/job.ts'
import type { PlanView } from '../schedule/plan.ts'
import type { Instant } from '../time.ts'
import { type Placed, type PlaceWish, placeAll } from './window-place.ts'

/** What waits of a drop, placed on the floor as it would be with this overtime. */
export interface PlacedLonger {
  readonly view: PlanView
  readonly bookings: readonly Booking[]
  readonly overtime: readonly Overtime[]
}

interface Try {
  readonly view: PlanView
  readonly wish: PlaceWish
  readonly from: Instant
}

/** Evenings that are tried to be done without, one by one. */
const MOST_TRIED = 24

/** What waits placed in evenings too, with no more of them than it takes; null where it would not be through sooner. */
export function placeLonger(attempt: Try, plain: Placed): PlacedLonger | null {
  const { view, from } = attempt
  const span = { start: from, end: endOf(plain) }
  const all = eveningsOf(view, view.plan.bookings, plain.able, span)
  const full = all.length > 0 ? worked(attempt, all) : null
  if (!full || endOf(full) >= span.end) return null
  const found = toTheQuarter(attempt, onlyNeeded(attempt, full))
  return usedOf(found).length === found.overtime.length ? found : null
}

/** Null where something finds no place. */
function worked({ view, wish, from }: Try, overtime: readonly Overtime[]): PlacedLonger | null {
  const longer = onLongerFloor(view, wish, overtime)
  const { bookings, stuck } = placeAll(longer.view, longer.ask, from)
  return stuck === null ? { view: longer.view, bookings, overtime } : null
}

function onlyNeeded(attempt: Try, full: PlacedLonger): PlacedLonger {
  let best = sooner(full, worked(attempt, usedOf(full)))
  for (const one of best.overtime.toReversed().slice(0, MOST_TRIED)) {
    const fewer = best.overtime.filter((other) => other !== one)
    best = sooner(best, worked(attempt, fewer))
  }
  return best
}

function toTheQuarter(attempt: Try, placed: PlacedLonger): PlacedLonger {
  const less = workedOf(placed.overtime, placed.bookings)
  if (minutesOf(less) === minutesOf(placed.overtime)) return placed
  const found = sooner(placed, worked(attempt, less))
  return found === placed ? placed : toTheQuarter(attempt, found)
}

/** The one with less overtime, unless it is through later. */
function sooner(placed: PlacedLonger, less: PlacedLonger | null): PlacedLonger {
  return less && endOf(less) <= endOf(placed) ? less : placed
}

function usedOf({ overtime, bookings }: PlacedLonger): readonly Overtime[] {
  return overtime.filter((one) => workedOf([one], bookings).length > 0)
}

function endOf({ bookings }: Pick<Placed, 'bookings'>): Instant {
  return Math.max(...bookings.map(({ end }) => end)) as Instant
}
