import type { Change } from '../change.ts'
import { type Conflict, conflictsOf, sharingsOf } from '../conflicts/conflicts.ts'
import type { PersonId } from '../resources/person.ts'
import type { StationId, StationKind } from '../resources/station.ts'
import { ok, type Result, refuse } from '../result.ts'
import type { Instant } from '../time.ts'
import type { Booking, BookingId, Job, JobId } from './job.ts'
import { findLate, type Late } from './late.ts'
import { isUnpinned, PINNED, type Pinned, pinsOf } from './pin.ts'
import { type PlanView, withBookings } from './plan.ts'
import { followersOf } from './schedule-followers.ts'
import { allow, fixed, place } from './schedule-place.ts'
import { pushedAlong } from './schedule-ripple.ts'

/** Where a job should go: whether it has a booking already makes no difference to who asks. */
export interface Move {
  readonly jobId: JobId
  readonly stationId: StationId
  readonly start: Instant
  /** Who is to do it; null is anybody. Left out, it stays with whom it is. */
  readonly personId?: PersonId | null
}

/** `ripple`: what follows at the stations moved to is pushed along as far as it must be; gaps are not closed. */
export type Manner = 'alone' | 'ripple'

/** What cannot happen on the floor. Everything that is merely bad is a conflict, allowed and shown. */
export type MoveRefusal =
  | { readonly code: 'gone'; readonly jobId: JobId }
  | {
      readonly code: 'incapable'
      readonly jobId: JobId
      readonly station: string
      readonly needs: StationKind
      readonly capable: readonly string[]
    }
  | {
      readonly code: 'tooling'
      readonly jobId: JobId
      readonly station: string
      readonly kit: string
      readonly capable: readonly string[]
    }
  | { readonly code: 'locked'; readonly jobId: JobId }
  | { readonly code: 'pinned'; readonly jobId: JobId; readonly what: Pinned }
  | {
      readonly code: 'started'
      readonly jobId: JobId
      readonly station: string
      readonly state: 'running' | 'done'
    }
  | { readonly code: 'past'; readonly jobId: JobId; readonly earliest: Instant | null }
  | { readonly code: 'beyond-horizon'; readonly jobId: JobId }

export interface Proposal {
  /** The moved bookings in the order of their moves, then those that are pushed along. */
  readonly placements: readonly Booking[]
  /** Bookings that stay where they start, and end at another time because they are set up from something else. */
  readonly followers: readonly Booking[]
  /** Of the moved bookings, and of those that share a station or an order with them. */
  readonly conflicts: readonly Conflict[]
  readonly late: readonly Late[]
  /** Not empty: nothing of it can be done. */
  readonly refused: readonly MoveRefusal[]
}

/** What would be if these jobs went there. The one rule behind mouse, touch, keyboard, form and engine. */
export function proposeMove(
  view: PlanView,
  moves: readonly Move[],
  newId: (job: Job) => BookingId,
  manner: Manner = 'alone',
): Proposal {
  const { placements, followers, refused } = placeAll(view, moves, newId, manner)
  const after = withBookings(view, [...placements, ...followers])
  const conflicts = [
    ...sharingsOf(after, [...placements, ...followers]),
    ...ofSameLines(after, placements).flatMap((booking) => conflictsOf(after, booking)),
  ]
  return { placements, followers, conflicts, late: findLate(after), refused }
}

/** Moves jobs all together or not at all. */
export function moveBookings(
  view: PlanView,
  moves: readonly Move[],
  newId: (job: Job) => BookingId,
  manner: Manner = 'alone',
): Result<readonly Change[], MoveRefusal> {
  const placed = placeAll(view, moves, newId, manner)
  if (placed.refused[0]) return refuse(placed.refused[0])
  return ok(changesOf(view, placed))
}

/** What a proposal would change. */
export function changesOf(
  view: PlanView,
  { placements, followers }: Pick<Proposal, 'placements' | 'followers'>,
): readonly Change[] {
  return [...placements, ...followers].map((after) => {
    const before = view.booking.get(after.id) ?? null
    return { table: 'booking', before, after } as const
  })
}

type Placed = Pick<Proposal, 'placements' | 'followers' | 'refused'>

/** Each move is placed among the others, so that a set-up is the one from what will stand before it. */
export function placeAll(
  view: PlanView,
  moves: readonly Move[],
  newId: (job: Job) => BookingId,
  manner: Manner = 'alone',
): Placed {
  const allowed = moves.map((move) => allow(view, move, newId))
  const sketches = allowed.flatMap((one) => (one.ok ? [one.value] : []))
  const scene = moves.length > 1 ? withBookings(view, sketches) : view
  const placed = allowed.map((one) => (one.ok ? place(scene, one.value) : one))
  const moved = placed.flatMap((one) => (one.ok ? [one.value] : []))
  const refused = placed.flatMap((one) => (one.ok ? [] : [one.refusal]))
  if (refused.length > 0) return { placements: moved, followers: [], refused }
  const pushed = manner === 'ripple' ? pushedAlong(view, moved) : ok([])
  if (!pushed.ok) return { placements: moved, followers: [], refused: [pushed.refusal] }
  const placements = [...moved, ...pushed.value]
  return { placements, followers: followersOf(view, placements), refused }
}

/** The moved bookings, with those of the same drop lines: their order may have come right or gone wrong. */
export function ofSameLines(
  view: PlanView,
  placements: readonly Pick<Booking, 'jobId'>[],
): readonly Booking[] {
  const lines = new Set(placements.flatMap(({ jobId }) => view.job.get(jobId)?.dropLineId ?? []))
  const jobs = [...lines].flatMap((id) => view.jobsOf.get(id) ?? [])
  return jobs.flatMap(({ id }) => view.bookingOf.get(id) ?? [])
}

export type LockRefusal = { readonly code: 'gone' }

/** Takes bookings off the board, back into the strip. Refuses what is locked, pinned or has started. */
export function unschedule(
  view: PlanView,
  ids: readonly BookingId[],
): Result<readonly Change[], MoveRefusal> {
  const bookings = ids.flatMap((id) => view.booking.get(id) ?? [])
  for (const booking of bookings) {
    const refusal = fixed(view, booking, booking.jobId) ?? pinnedAtAll(view, booking)
    if (refusal) return refuse(refusal)
  }
  return ok(bookings.map((before) => ({ table: 'booking', before, after: null }) as const))
}

function pinnedAtAll(view: PlanView, booking: Booking): MoveRefusal | null {
  const pins = pinsOf(view, booking)
  const what = PINNED.find((one) => pins[one] === 'pinned')
  return isUnpinned(pins) || !what ? null : { code: 'pinned', jobId: booking.jobId, what }
}
