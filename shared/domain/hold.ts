import { altered, type Change, removed } from './change.ts'
import type { Drop, DropId } from './drop.ts'
import type { Booking, Job, JobId } from './job.ts'
import type { Kind } from './kind.ts'
import type { PlanView } from './plan.ts'
import { ok, type Result, refuse } from './result.ts'
import type { Origin } from './station.ts'
import type { Instant } from './time.ts'

export type HoldId = Kind<string, 'HoldId'>

/** A drop's window kept for it until a moment: by then it is confirmed, or its capacity is free again. */
export interface Hold {
  readonly id: HoldId
  readonly dropId: DropId
  readonly heldAt: Instant
  readonly expiresAt: Instant
  /** Who holds it. */
  readonly by: string
  readonly origin: Origin
}

export type HoldRefusal =
  | { readonly code: 'gone' }
  | { readonly code: 'drop-ended' }
  | { readonly code: 'already-confirmed'; readonly number: number }
  /** A window is held whole or not at all. */
  | { readonly code: 'not-booked'; readonly waiting: number }
  | { readonly code: 'starts-in-past'; readonly job: string; readonly start: Instant }
  | { readonly code: 'expires-in-past' }

export type ReleaseRefusal = { readonly code: 'not-held' }

/** What a rule about a hold needs to see. */
export interface HoldScene {
  readonly now: Instant
  readonly drop: Drop
  readonly jobs: readonly Job[]
  readonly view: Pick<PlanView, 'bookingOf'>
  readonly hold: Hold | null
  /** The number of the confirmation that stands, when one does. */
  readonly promised: number | null
}

/** Holds a drop's window, or holds it until another moment. Refuses a window that is not whole or has begun. */
export function holdDrop(
  { now, drop, jobs, view, hold, promised }: HoldScene,
  expiresAt: Instant,
  fresh: { readonly id: HoldId; readonly by: string },
): Result<readonly Change[], HoldRefusal> {
  if (drop.ended !== 'no') return refuse({ code: 'drop-ended' })
  if (promised !== null) return refuse({ code: 'already-confirmed', number: promised })
  const waiting = jobs.filter(({ id }) => !view.bookingOf.has(id)).length
  if (waiting > 0 || jobs.length === 0) return refuse({ code: 'not-booked', waiting })
  const begun = jobs.find(({ id }) => view.bookingOf.get(id)!.start < now)
  if (begun) {
    const { start } = view.bookingOf.get(begun.id)!
    return refuse({ code: 'starts-in-past', job: begun.code, start })
  }
  if (expiresAt <= now) return refuse({ code: 'expires-in-past' })
  if (hold) return ok([altered('hold', hold, { expiresAt })])
  const after = { ...fresh, dropId: drop.id, heldAt: now, expiresAt, origin: drop.origin }
  return ok([{ table: 'hold', before: null, after }])
}

/** Lets go of a window: the hold goes, and so does every booking of it that is free to go. */
export function releaseHold(
  hold: Hold | null,
  bookings: readonly Booking[],
  pinned: ReadonlySet<JobId>,
): Result<readonly Change[], ReleaseRefusal> {
  if (!hold) return refuse({ code: 'not-held' })
  const free = bookings.filter((one) => isReleased(one) && !pinned.has(one.jobId))
  return ok([...removed('hold', hold), ...removed('booking', ...free)])
}

/** What somebody has approved, locked, pinned, confirmed or begun stays where it is. */
function isReleased({ state, lock }: Booking): boolean {
  return state === 'proposed' && lock === 'free'
}

/** A hold holds until its expiry, exclusive. */
export function isExpired({ expiresAt }: Hold, now: Instant): boolean {
  return expiresAt <= now
}
