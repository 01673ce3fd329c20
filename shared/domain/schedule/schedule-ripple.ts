import { setUpKeyOf } from '../conflicts/set-up-conflicts.ts'
import { grouped } from '../grouped.ts'
import { nextOpen } from '../resources/calendar.ts'
import type { StationId } from '../resources/station.ts'
import { ok, type Result } from '../result.ts'
import type { Instant } from '../time.ts'
import type { Booking } from './job.ts'
import { lastStarted } from './lane-order.ts'
import type { PlanView } from './plan.ts'
import type { MoveRefusal } from './schedule.ts'
import { isPushable, placeFrom } from './schedule-place.ts'

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
    const { lane, followers } = openLane(view, stationId, moved, here)
    for (const booking of followers) {
      const found = settle(lane, booking)
      if (!found.ok) return found
      if (found.value) pushed.push(found.value)
    }
  }
  return ok(pushed)
}

/** A station while what follows is put down on it, one after the other. */
interface Lane {
  readonly view: PlanView
  readonly stationId: StationId
  readonly capacity: number
  /** What lies where it will lie, in order of start. */
  readonly settled: Booking[]
  /** Of those, what was moved or pushed. */
  readonly touched: Set<Booking>
  /** No settled booking lasts longer: so far back one may start that is still there. */
  longest: number
  /** Before it nothing more is put down, once anything was pushed. */
  from: Instant | null
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
  const lane: Lane = {
    view,
    stationId,
    capacity: view.station.get(stationId)?.capacity ?? 1,
    settled,
    touched: new Set(here),
    longest: Math.max(...settled.map(lengthOf)),
    from: null,
  }
  return { lane, followers: others.filter(follows) }
}

/** Where a booking comes to lie; null where it stays as it is. */
function settle(lane: Lane, booking: Booking): Result<Booking | null, MoveRefusal> {
  let start = Math.max(booking.start, lane.from ?? 0) as Instant
  for (;;) {
    const placed = sketchAt(lane, booking, start)
    if (!placed.ok) return placed
    const crowd = crowdAt(lane, placed.value)
    const concerns = placed.value !== booking || crowd.some((one) => lane.touched.has(one))
    const next = concerns && peakOf(crowd) >= lane.capacity ? nextStart(lane, crowd, start) : null
    if (next === null) return keep(lane, booking, placed.value)
    start = next
  }
}

/** Set up from what comes before it now, where that is something that was moved; else as it is. */
function sketchAt(
  { view, settled, touched }: Lane,
  booking: Booking,
  start: Instant,
): Result<Booking, MoveRefusal> {
  const before = settled[lastStarted(settled, start)]
  if (start === booking.start && (!before || !touched.has(before))) return ok(booking)
  return placeFrom(view, { ...booking, start }, before ? setUpKeyOf(view, before) : null)
}

/** What is settled meanwhile. */
function crowdAt({ settled, longest }: Lane, { start, end }: Booking): readonly Booking[] {
  const first = lastStarted(settled, (start - longest) as Instant) + 1
  const last = lastStarted(settled, (end - 1) as Instant)
  return settled.slice(first, last + 1).filter((one) => one.end > start)
}

function nextStart(
  { view, stationId }: Lane,
  crowd: readonly Booking[],
  start: Instant,
): Instant | null {
  const ends = crowd.map(({ end }) => end).filter((end) => end > start)
  return ends.length === 0
    ? null
    : nextOpen(view.workingTime(stationId), Math.min(...ends) as Instant)
}

function keep(lane: Lane, booking: Booking, placed: Booking): Result<Booking | null, MoveRefusal> {
  const isSame = placed.start === booking.start && placed.end === booking.end
  const kept = isSame ? booking : placed
  lane.settled.splice(lastStarted(lane.settled, kept.start) + 1, 0, kept)
  lane.longest = Math.max(lane.longest, lengthOf(kept))
  if (!isSame) lane.touched.add(kept)
  if (!isSame || lane.from !== null) lane.from = kept.start
  return ok(isSame ? null : placed)
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

const lengthOf = ({ start, end }: Booking) => end - start
const byStart = (a: Booking, b: Booking) => a.start - b.start || a.end - b.end
