import type { Booking, BookingId } from '../schedule/job.ts'
import { findLate } from '../schedule/late.ts'
import type { PlanView } from '../schedule/plan.ts'
import type { Instant } from '../time.ts'
import { type Conflict, findConflicts } from './conflicts.ts'
import { findStuck, waitingJobs } from './stuck.ts'

/**
 * Five things that are told apart: a booking in conflict, one out of order, one short of material, a drop that is late,
 * a job with no place.
 */
export const TROUBLES = ['conflict', 'out-of-order', 'short', 'late', 'stuck'] as const
export type Trouble = (typeof TROUBLES)[number]

export interface TroubleCount {
  readonly count: number
  /** When the first booking that is so starts; null where there is none, as for what has no place. */
  readonly first: Instant | null
}

export type TroubleCounts = { readonly [Name in Trouble]: TroubleCount }

type OfBooking = Exclude<Trouble, 'late' | 'stuck'>

export function troubleOf({ code }: Pick<Conflict, 'code'>): OfBooking {
  if (code === 'material-short' || code === 'material-late') return 'short'
  return code === 'out-of-order' ? 'out-of-order' : 'conflict'
}

/** How many there are of a kind; a booking is short of material once, of however many materials. */
export function countOf(conflicts: readonly Conflict[], trouble: OfBooking): number {
  const own = conflicts.filter((one) => troubleOf(one) === trouble)
  return trouble === 'short' ? new Set(own.map(({ bookingId }) => bookingId)).size : own.length
}

export function countTroubles(view: PlanView): TroubleCounts {
  const conflicts = findConflicts(view)
  const late = findLate(view)
  const of = (trouble: OfBooking): TroubleCount => {
    const own = conflicts.filter((one) => troubleOf(one) === trouble)
    return { count: countOf(conflicts, trouble), first: firstOf(view, own) }
  }
  return {
    conflict: of('conflict'),
    'out-of-order': of('out-of-order'),
    short: of('short'),
    late: { count: late.length, first: firstOf(view, late) },
    stuck: { count: findStuck(view, waitingJobs(view)).length, first: null },
  }
}

function firstOf(
  view: PlanView,
  items: readonly { readonly bookingId: BookingId }[],
): Instant | null {
  const starts = items.flatMap(({ bookingId }) => view.booking.get(bookingId)?.start ?? [])
  const soonest = (so: Booking['start'] | null, one: Instant) =>
    so === null || one < so ? one : so
  return starts.reduce(soonest, null)
}
