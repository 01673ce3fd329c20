import { isOpen, nextOpen, type WorkingTime } from '../../../../shared/domain/resources/calendar.ts'
import type { StationId } from '../../../../shared/domain/resources/station.ts'
import type { Booking, JobId } from '../../../../shared/domain/schedule/job.ts'
import { type Instant, MINUTE, startOfDay, type Zone } from '../../../../shared/domain/time.ts'
import type { BoardView } from '../board-view.ts'
import { type Axis, SCALES } from '../lanes/axis.ts'

/** Where a place on the screen lies on a lane, in the lane's own pixels; null while the lane is not there. */
export function xOn(stationId: StationId, clientX: number): number | null {
  const lane = document.querySelector(`[data-lane="${stationId}"]`)
  return lane && clientX - lane.getBoundingClientRect().left
}

/** When something let go on a lane would start. */
export function snapAt(
  { axis, view }: BoardView,
  stationId: StationId,
  x: number,
  moving: ReadonlySet<JobId>,
  exact: boolean,
): Instant {
  const scene = {
    axis,
    zone: view.plan.zone,
    now: view.plan.now,
    time: view.workingTime(stationId),
    bookings: view.bookingsAt.get(stationId) ?? [],
    moving,
  }
  return snapped(scene, x, exact)
}

/** How near a card must come to catch on an edge. */
const CATCH_PIXELS = 9

interface SnapScene {
  readonly axis: Axis
  readonly zone: Zone
  readonly now: Instant
  readonly time: WorkingTime
  /** What is at the lane already. */
  readonly bookings: readonly Booking[]
  readonly moving: ReadonlySet<JobId>
}

/**
 * Where a card let go at x starts: at the end of the card before it, at a shift's start or at now when one of
 * them is near, else on the grid; and never in a night, which it flows past. `exact` is to the minute, anywhere.
 */
function snapped(scene: SnapScene, x: number, exact: boolean): Instant {
  const { axis, zone, time, now } = scene
  const at = axis.atX(x)
  if (exact) return toGrid(at, zone, 1)
  const start = caught(scene, x) ?? toGrid(at, zone, SCALES[axis.zoom].snapMinutes)
  const open = isOpen(time, start) ? start : (nextOpen(time, start) ?? start)
  const isJustPast = open < now && axis.xOf(now) - axis.xOf(open) < CATCH_PIXELS * 2
  return isJustPast ? nextMinute(now) : open
}

function caught({ axis, bookings, moving, time, now }: SnapScene, x: number): Instant | null {
  const ends = bookings.filter(({ jobId }) => !moving.has(jobId)).map(({ end }) => end)
  const opens = time.spans
    .map(({ start }) => start)
    .filter((start) => start >= axis.span.start && start < axis.span.end)
  const edges = [...ends, ...opens].filter((edge) => edge >= now)
  const near = edges.filter((edge) => Math.abs(axis.xOf(edge) - x) <= CATCH_PIXELS)
  const nearest = near.toSorted((a, b) => Math.abs(axis.xOf(a) - x) - Math.abs(axis.xOf(b) - x))[0]
  return nearest ?? null
}

/** The grid is counted from the wall's midnight, so that it stands still when clocks change. */
export function toGrid(at: Instant, zone: Zone, minutes: number): Instant {
  const midnight = startOfDay(at, zone)
  const step = minutes * MINUTE
  return (midnight + Math.round((at - midnight) / step) * step) as Instant
}

function nextMinute(at: Instant): Instant {
  return (Math.ceil(at / MINUTE) * MINUTE) as Instant
}
