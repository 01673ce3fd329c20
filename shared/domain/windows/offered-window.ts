import type { DropId } from '../drop/drop.ts'
import type { Overtime } from '../planning/evenings.ts'
import { datesOf, type PromiseDates, windowOf } from '../readiness/promise.ts'
import type { Booking, Job } from '../schedule/job.ts'
import { type PlanView, withBookings } from '../schedule/plan.ts'
import type { Move } from '../schedule/schedule.ts'
import type { Instant, Minutes, Span } from '../time.ts'
import { isFree, movesOf } from './window-moves.ts'
import type { PlacedLonger } from './window-overtime.ts'
import type { PlaceWish } from './window-place.ts'
import type { Displaced } from './window-room.ts'

export interface WindowWish extends PlaceWish {
  /** When the last piece should be finished. */
  readonly by: Instant
  /** Drops whose window is held: it makes no room for this one. */
  readonly held: readonly DropId[]
  /** Whether stations may be worked in the evening, where the drop is through sooner by it. */
  readonly overtime: 'no' | 'allowed'
}

/** An evening that a window needs. */
export interface WindowOvertime extends Overtime {
  /** The station's code. */
  readonly station: string
}

/** A window that a drop could have: where each of its jobs that waits would go, and what that comes to. */
export interface OfferedWindow {
  readonly moves: readonly Move[]
  readonly window: Span
  /** Of the jobs that would be placed. */
  readonly changeover: Minutes
  readonly dates: PromiseDates
  /** Whether the last piece would be finished by the date; tight, where what could be signed is later. */
  readonly inTime: 'yes' | 'tight' | 'no'
  readonly displaced: readonly Displaced[]
  /** Of its own jobs that have a place, so many would go elsewhere. */
  readonly ownMoved: number
  readonly overtime: readonly WindowOvertime[]
}

export interface Finding {
  readonly view: PlanView
  readonly wish: WindowWish
  readonly jobs: readonly Job[]
}

/** Null where something would be in the way of the whole that was not in the way of its parts. */
export function offeredWindowOf(
  { jobs, wish }: Finding,
  { view, bookings, overtime }: PlacedLonger,
): OfferedWindow | null {
  const moves = movesOf(bookings)
  if (!isFree(view, moves)) return null
  const facts = { jobs, view: withBookings(view, bookings) }
  const window = windowOf(facts)
  const dates = datesOf(facts)
  if (!window || !dates) return null
  const evenings = overtime.map((one) => ({
    ...one,
    station: view.station.get(one.stationId)!.code,
  }))
  return {
    ...{ moves, window, dates, displaced: [], overtime: evenings },
    inTime: inTimeOf(window.end, dates, wish.by),
    changeover: changeoverOf(jobs, bookings),
    ownMoved: ownMovedIn(jobs, view, bookings),
  }
}

function inTimeOf(end: Instant, { commitAt }: PromiseDates, by: Instant): OfferedWindow['inTime'] {
  if (end > by) return 'no'
  return commitAt > by ? 'tight' : 'yes'
}

function ownMovedIn(jobs: readonly Job[], view: PlanView, placed: readonly Booking[]): number {
  const own = new Set(jobs.map(({ id }) => id))
  return placed.filter(({ jobId, stationId, start }) => {
    const held = view.bookingOf.get(jobId)
    return own.has(jobId) && held && (held.stationId !== stationId || held.start !== start)
  }).length
}

function changeoverOf(jobs: readonly Job[], placed: readonly Booking[]): Minutes {
  const own = placed.filter(({ jobId }) => jobs.some(({ id }) => id === jobId))
  return own.reduce((sum, { setUp }) => sum + setUp, 0) as Minutes
}
