import type { BookingId, JobId } from '../schedule/job.ts'
import { findLate } from '../schedule/late.ts'
import type { PlanView } from '../schedule/plan.ts'
import type { Span } from '../time.ts'
import { type Conflict, findConflicts } from './conflicts.ts'
import { findStuck, waitingJobs } from './stuck.ts'

/**
 * Five things that are told apart: a booking in conflict, one out of order, one short of material, a drop that is late,
 * a job with no place.
 */
export const TROUBLES = ['conflict', 'out-of-order', 'short', 'late', 'stuck'] as const
export type Trouble = (typeof TROUBLES)[number]

/** A booked job that is in trouble, and when. */
export interface Troubled extends Span {
  readonly jobId: JobId
}

export interface TroubleCount {
  readonly count: number
  /** What is counted, in order of start; nothing of what has no place. */
  readonly at: readonly Troubled[]
}

export type TroubleCounts = { readonly [Name in Trouble]: TroubleCount }

type OfBooking = Exclude<Trouble, 'late' | 'stuck'>

export function troubleOf({ code }: Pick<Conflict, 'code'>): OfBooking {
  if (code === 'material-short' || code === 'material-late') return 'short'
  return code === 'out-of-order' ? 'out-of-order' : 'conflict'
}

/** How many there are of a kind. */
export function countOf(conflicts: readonly Conflict[], trouble: OfBooking): number {
  return counted(conflicts, trouble).length
}

/** The booking of each that is counted: one is short of material once, of however many materials. */
function counted(conflicts: readonly Conflict[], trouble: OfBooking): readonly BookingId[] {
  const own = conflicts.filter((one) => troubleOf(one) === trouble)
  const ids = own.map(({ bookingId }) => bookingId)
  return trouble === 'short' ? [...new Set(ids)] : ids
}

export function countTroubles(view: PlanView): TroubleCounts {
  const conflicts = findConflicts(view)
  const late = findLate(view).map(({ bookingId }) => bookingId)
  const of = (ids: readonly BookingId[]) => ({ count: ids.length, at: placesOf(view, ids) })
  return {
    conflict: of(counted(conflicts, 'conflict')),
    'out-of-order': of(counted(conflicts, 'out-of-order')),
    short: of(counted(conflicts, 'short')),
    late: of(late),
    stuck: { count: findStuck(view, waitingJobs(view)).length, at: [] },
  }
}

function placesOf(view: PlanView, ids: readonly BookingId[]): readonly Troubled[] {
  const places = ids.flatMap((id): readonly Troubled[] => {
    const booking = view.booking.get(id)
    return booking ? [{ jobId: booking.jobId, start: booking.start, end: booking.end }] : []
  })
  return places.toSorted((a, b) => a.start - b.start)
}
