import type { Booking, BookingId } from '../schedule/job.ts'
import { findLate } from '../schedule/late.ts'
import type { PlanView } from '../schedule/plan.ts'
import type { Instant } from '../time.ts'
import { type Conflict, findConflicts } from './conflicts.ts'
import { findStuck, waitingJobs } from './stuck.ts'

/** Four things that are told apart: a booking in conflict, one out of order, a drop that is late, a job with no place. */
export const TROUBLES = ['conflict', 'out-of-order', 'late', 'stuck'] as const
export type Trouble = (typeof TROUBLES)[number]

export interface TroubleCount {
  readonly count: number
  /** When the first booking that is so starts; null where there is none, as for what has no place. */
  readonly first: Instant | null
}

export type TroubleCounts = { readonly [Name in Trouble]: TroubleCount }

export function troubleOf({ code }: Pick<Conflict, 'code'>): Trouble {
  return code === 'out-of-order' ? 'out-of-order' : 'conflict'
}

export function countTroubles(view: PlanView): TroubleCounts {
  const conflicts = findConflicts(view)
  const of = (trouble: Trouble) => conflicts.filter((one) => troubleOf(one) === trouble)
  return {
    conflict: counted(view, of('conflict')),
    'out-of-order': counted(view, of('out-of-order')),
    late: counted(view, findLate(view)),
    stuck: { count: findStuck(view, waitingJobs(view)).length, first: null },
  }
}

function counted(
  view: PlanView,
  items: readonly { readonly bookingId: BookingId }[],
): TroubleCount {
  const starts = items.flatMap(({ bookingId }) => view.booking.get(bookingId)?.start ?? [])
  const soonest = (so: Booking['start'] | null, one: Instant) =>
    so === null || one < so ? one : so
  return { count: items.length, first: starts.reduce(soonest, null) }
}
