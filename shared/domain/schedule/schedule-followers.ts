import { setUpBefore } from '../conflicts/set-up-conflicts.ts'
import type { StationId } from '../resources/station.ts'
import type { Instant } from '../time.ts'
import type { Booking, BookingId } from './job.ts'
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
  const staying = stayersIn(after, ids)
  const next = places.flatMap(({ stationId, start }) => {
    const lane = after.bookingsAt.get(stationId) ?? []
    const at = lastStarted(lane, (start - 1) as Instant) + 1
    return lane[staying(stationId)[at]!] ?? []
  })
  return [...new Set(next)].flatMap((one) => retimed(view, after, one))
}

/** By station: for each place in its lane, the next from there on of what is not moved. Each lane is gone through once. */
function stayersIn(after: PlanView, moved: ReadonlySet<BookingId>) {
  const known = new Map<StationId, Int32Array>()
  return (stationId: StationId): Int32Array => {
    const found = known.get(stationId) ?? stayersOf(after.bookingsAt.get(stationId) ?? [], moved)
    known.set(stationId, found)
    return found
  }
}

function stayersOf(lane: readonly Booking[], moved: ReadonlySet<BookingId>): Int32Array {
  const next = new Int32Array(lane.length + 1).fill(lane.length)
  for (let at = lane.length - 1; at >= 0; at--)
    next[at] = moved.has(lane[at]!.id) ? next[at + 1]! : at
  return next
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
