import type { ConfirmationRecord } from './confirmation-record.ts'
import type { DropId } from './drop.ts'
import type { Booking, JobId } from './job.ts'
import type { PlanView } from './plan.ts'
import type { Proposal } from './schedule.ts'
import { type Instant, type Minutes, minutesBetween } from './time.ts'

/** What was signed for a drop, as far as its window goes. */
export type Promised = Pick<ConfirmationRecord, 'dropId' | 'commitAt'>

export interface PromiseBreak extends Promised {
  /** By how much the drop would end after what was signed. */
  readonly over: Minutes
}

/** The promises that stand in this plan and would not after these moves; what is broken already is no news. */
export function promisesBrokenBy(
  view: PlanView,
  { placements, followers }: Pick<Proposal, 'placements' | 'followers'>,
  promises: readonly Promised[],
): readonly PromiseBreak[] {
  if (promises.length === 0) return []
  const placed = new Map([...placements, ...followers].map((one) => [one.jobId, one]))
  const touched = new Set([...placed.keys()].map((id) => view.job.get(id)?.dropId))
  return promises.flatMap(({ dropId, commitAt }) => {
    if (!touched.has(dropId) || (endOf(view, dropId) ?? commitAt) > commitAt) return []
    const end = endOf(view, dropId, placed)
    if (end === null || end <= commitAt) return []
    return [{ dropId, commitAt, over: minutesBetween(commitAt, end) }]
  })
}

/** When the last booking of a drop ends, with some of them placed elsewhere; null while nothing is booked. */
function endOf(
  view: PlanView,
  dropId: DropId,
  placed: ReadonlyMap<JobId, Booking> = new Map(),
): Instant | null {
  const lines = view.plan.lines.filter((line) => line.dropId === dropId)
  const jobs = lines.flatMap(({ id }) => view.jobsOf.get(id) ?? [])
  const ends = jobs.flatMap(({ id }) => (placed.get(id) ?? view.bookingOf.get(id))?.end ?? [])
  return ends.length === 0 ? null : (Math.max(...ends) as Instant)
}
