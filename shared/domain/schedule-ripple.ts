import { nextOpen } from './calendar.ts'
import { grouped } from './grouped.ts'
import type { Booking } from './job.ts'
import type { PlanView } from './plan.ts'
import { ok, type Result } from './result.ts'
import type { MoveRefusal } from './schedule.ts'
import { isPushable, placeFrom } from './schedule-place.ts'
import { setUpKeyOf } from './set-up-conflicts.ts'
import type { StationId } from './station.ts'
import type { Instant } from './time.ts'

/**
 * What follows moved bookings at their stations, later by as much as it must be: in the order it was, over nothing
 * that it did not lie over, past what is locked, confirmed or has begun. A gap stays a gap or gets smaller.
 */
export function pushedAlong(
  view: PlanView,
  moved: readonly Booking[],
): Result<readonly Booking[], MoveRefusal> {
  const pushed: Booking[] = []
  for (const [stationId, here] of grouped(moved, (one) => one.stationId)) {
    const lane = openLane(view, stationId, moved, here)
    for (const booking of lane.followers) {
      const found = lane.settle(booking)
      if (!found.ok) return found
      if (found.value) pushed.push(found.value)
    }
  }
  return ok(pushed)
}

function openLane(
  view: PlanView,
  stationId: StationId,
  moved: readonly Booking[],
  here: readonly Booking[],
) {
  const ids = new Set(moved.map(({ id }) => id))
  const first = Math.min(...here.map(({ start }) => start))
  const others = (view.bookingsAt.get(stationId) ?? []).filter(({ id }) => !ids.has(id))
  const follows = (one: Booking) => one.start >= first && isPushable(view, one)
  const settled = [...here, ...others.filter((one) => !follows(one))].toSorted(byStart)
  const touched = new Set<Booking>(here)
  const capacity = view.station.get(stationId)?.capacity ?? 1
  let from = first as Instant

  const lastBefore = (start: Instant) => settled.findLast((one) => one.start <= start)
  const crowdOf = ({ start, end }: Booking) =>
    settled.filter((one) => one.start < end && one.end > start)

  function put(booking: Booking, isPushed: boolean): void {
    const at = settled.findLastIndex((one) => one.start <= booking.start)
    settled.splice(at + 1, 0, booking)
    if (isPushed) touched.add(booking)
  }

  /** Where it comes to lie; null where it stays as it is. */
  function settle(booking: Booking): Result<Booking | null, MoveRefusal> {
    let start = Math.max(booking.start, touched.size > here.length ? from : 0) as Instant
    for (;;) {
      const placed = sketchAt(booking, start)
      if (!placed.ok) return placed
      const crowd = crowdOf(placed.value)
      const concerns = placed.value !== booking || crowd.some((one) => touched.has(one))
      const next = concerns && peakOf(crowd) >= capacity ? nextStart(crowd, start) : null
      if (next === null) return keep(booking, placed.value)
      start = next
    }
  }

  /** Set up from what comes before it now, where that is something that was moved; else as it is. */
  function sketchAt(booking: Booking, start: Instant): Result<Booking, MoveRefusal> {
    const before = lastBefore(start)
    if (start === booking.start && (!before || !touched.has(before))) return ok(booking)
    return placeFrom(view, { ...booking, start }, before ? setUpKeyOf(view, before) : null)
  }

  function nextStart(crowd: readonly Booking[], start: Instant): Instant | null {
    const ends = crowd.map(({ end }) => end).filter((end) => end > start)
    return ends.length === 0
      ? null
      : nextOpen(view.workingTime(stationId), Math.min(...ends) as Instant)
  }

  function keep(booking: Booking, placed: Booking): Result<Booking | null, MoveRefusal> {
    const isSame = placed.start === booking.start && placed.end === booking.end
    put(isSame ? booking : placed, !isSame)
    from = placed.start
    return ok(isSame ? null : placed)
  }

  return { followers: others.filter(follows), settle }
}

/** How many of these lie over one another at most; what ends at a moment has gone before what starts at it. */
function peakOf(bookings: readonly Booking[]): number {
  return Math.max(
    0,
    ...bookings.map(
      ({ start }) => bookings.filter((one) => one.start <= start && one.end > start).length,
    ),
  )
}

const byStart = (a: Booking, b: Booking) => a.start - b.start || a.end - b.end
