import type { Change } from '../change.ts'
import type { ConfirmationRecord } from '../confirmation/confirmation-record.ts'
import type { DropId } from '../drop/drop.ts'
import type { Booking, Job, JobId } from '../schedule/job.ts'
import type { PlanView } from '../schedule/plan.ts'
import { type Instant, type Minutes, minutesBetween } from '../time.ts'

/** What was signed for a drop, as far as its window goes. */
export type Promised = Pick<ConfirmationRecord, 'dropId' | 'commitAt'>

/** Why what was signed would no longer hold. */
export type PromiseBreak = Promised &
  (
    | { readonly how: 'late'; readonly over: Minutes }
    /** So many of its jobs would have no place: its window would not be whole. */
    | { readonly how: 'unbooked'; readonly jobs: number }
  )

/** What is to be known of a plan about what was promised of it. */
export interface Booked {
  jobsOf(dropId: DropId): readonly Pick<Job, 'id'>[]
  bookingOf(jobId: JobId): Pick<Booking, 'end'> | undefined
}

export function bookedIn(view: PlanView): Booked {
  return {
    jobsOf(dropId) {
      const lines = view.plan.lines.filter((line) => line.dropId === dropId)
      return lines.flatMap(({ id }) => view.jobsOf.get(id) ?? [])
    },
    bookingOf: (jobId) => view.bookingOf.get(jobId),
  }
}

/** The promises that stand in this plan and would not after these changes; what is broken already is no news. */
export function promisesBrokenBy(
  now: Booked,
  changes: readonly Change[],
  promises: readonly Promised[],
): readonly PromiseBreak[] {
  if (promises.length === 0) return []
  const then = changed(now, changes)
  return promises.flatMap(({ dropId, commitAt }) => {
    const [before, after] = [windowOf(now, dropId), windowOf(then, dropId)]
    return [
      ...(before.end <= commitAt && after.end > commitAt
        ? [{ dropId, commitAt, how: 'late', over: minutesBetween(commitAt, after.end) } as const]
        : []),
      ...(before.loose === 0 && after.loose > 0
        ? [{ dropId, commitAt, how: 'unbooked', jobs: after.loose } as const]
        : []),
    ]
  })
}

/** When the last booking of a drop ends, and how many of its jobs have none. */
function windowOf({ jobsOf, bookingOf }: Booked, dropId: DropId) {
  const bookings = jobsOf(dropId).map(({ id }) => bookingOf(id))
  const ends = bookings.flatMap((one) => one?.end ?? [])
  const loose = bookings.length - ends.length
  return { end: Math.max(Number.NEGATIVE_INFINITY, ...ends) as Instant, loose }
}

/** The same with changes of jobs and bookings made. */
function changed(now: Booked, changes: readonly Change[]): Booked {
  const bookings = new Map<JobId, Booking | undefined>()
  const [come, gone] = [new Map<JobId, Job>(), new Set<JobId>()]
  for (const { table, before, after } of changes) {
    if (table === 'booking' && before && !bookings.has(before.jobId))
      bookings.set(before.jobId, undefined)
    if (table === 'booking' && after) bookings.set(after.jobId, after)
    if (table === 'job' && before && !after) gone.add(before.id)
    if (table === 'job' && after && !before) come.set(after.id, after)
  }
  return {
    jobsOf: (dropId) => [
      ...now.jobsOf(dropId).filter(({ id }) => !gone.has(id)),
      ...[...come.values()].filter((job) => job.dropId === dropId),
    ],
    bookingOf: (jobId) => (bookings.has(jobId) ? bookings.get(jobId) : now.bookingOf(jobId)),
  }
}
