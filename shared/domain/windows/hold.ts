import { added, altered, type Change, removed } from '../change.ts'
import type { Drop, DropId } from '../drop/drop.ts'
import type { Kind } from '../kind.ts'
import type { Origin } from '../resources/station.ts'
import { ok, type Result, refuse } from '../result.ts'
import type { Booking, Job, JobId } from '../schedule/job.ts'
import type { PlanView } from '../schedule/plan.ts'
import type { Instant } from '../time.ts'
import { closeEvenings, type OpenedEvening } from './hold-evening.ts'

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

export interface HeldOn {
  readonly hold: Hold
  readonly changes: readonly Change[]
}

/** Holds a drop's window, or holds it until another moment. Refuses a window that is not whole or has begun. */
export function holdDrop(
  { now, drop, jobs, view, hold, promised }: HoldScene,
  expiresAt: Instant,
  fresh: { readonly id: HoldId; readonly by: string },
): Result<HeldOn, HoldRefusal> {
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
  if (hold) return ok({ hold, changes: [altered('hold', hold, { expiresAt })] })
  const after = { ...fresh, dropId: drop.id, heldAt: now, expiresAt, origin: drop.origin }
  return ok({ hold: after, changes: added('hold', after) })
}

/** What a hold keeps, as letting go of it needs to see it. */
export interface HeldWindow {
  readonly now: Instant
  readonly bookings: readonly Booking[]
  readonly pinned: ReadonlySet<JobId>
  readonly evenings: readonly OpenedEvening[]
}

/** Lets go of a window: the hold goes, every booking of it that is free to go, and the evenings opened for it. */
export function releaseHold(
  hold: Hold | null,
  held: HeldWindow,
): Result<readonly Change[], ReleaseRefusal> {
  if (!hold) return refuse({ code: 'not-held' })
  const free = freedBy(held)
  return ok([
    ...removed('hold', hold),
    ...removed('booking', ...free),
    ...closeEvenings(held.evenings, free, held.now),
  ])
}

/** A drop that is over holds nothing: its bookings stay for the record, and keep no evening open unless they began. */
export function endHold(hold: Hold | null, held: HeldWindow): readonly Change[] {
  if (!hold) return []
  const over = held.bookings.filter(({ state }) => state !== 'running' && state !== 'done')
  return [...removed('hold', hold), ...closeEvenings(held.evenings, over, held.now)]
}

/** The bookings that go back to the strip with a hold. */
export function freedBy({ bookings, pinned }: HeldWindow): readonly Booking[] {
  return bookings.filter((one) => isReleased(one) && !pinned.has(one.jobId))
}

/** What somebody has approved, locked, pinned, confirmed or begun stays where it is. */
function isReleased({ state, lock }: Booking): boolean {
  return state === 'proposed' && lock === 'free'
}

/** A hold holds until its expiry, exclusive. */
export function isExpired({ expiresAt }: Hold, now: Instant): boolean {
  return expiresAt <= now
}
