import { setUpBefore } from '../conflicts/set-up-conflicts.ts'
import type { Instant } from '../time.ts'
import type { Booking } from './job.ts'
import { lastStarted } from './lane-order.ts'
import { type PlanView, withBookings } from './plan.ts'
import { isPushable, placeFrom, setUpMinutes } from './schedule-place.ts'

/**
 * What comes right after a place that was left or taken, where its set-up is another now: it starts when it did and
 * ends sooner or later. What may not be moved keeps its times.
 */
export function followersOf(view: PlanView, placed: readonly Booking[]): readonly Booking[] {
  const after = withBookings(view, placed)
  const ids = new Set(placed.map(({ id }) => id))
  const places = [...placed, ...placed.flatMap(({ id }) => view.booking.get(id) ?? [])]
  const next = places.flatMap(({ stationId, start }) => {
    const lane = after.bookingsAt.get(stationId) ?? []
    let at = lastStarted(lane, (start - 1) as Instant) + 1
    while (at < lane.length && ids.has(lane[at]!.id)) at++
    return lane[at] ?? []
  })
  return [...new Set(next)].flatMap((one) => retimed(view, after, one))
}

/** Only where this move is what changed the set-up. */
function retimed(view: PlanView, after: PlanView, booking: Booking): readonly Booking[] {
  if (!isPushable(view, booking)) return []
  const before = setUpBefore(after, booking)
  const was = setUpMinutes(view, booking, setUpBefore(view, booking))
  const now = setUpMinutes(after, booking, before)
  if (was === now || now === booking.setUp) return []
  const placed = placeFrom(after, booking, before)
  return placed.ok ? [placed.value] : []
}
