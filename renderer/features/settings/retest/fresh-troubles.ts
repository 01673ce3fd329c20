import type { BrokenPlan } from '../../../../shared/contract/schedule.ts'

/** What is wrong now and was not before: the same conflict of the same bookings is not news. */
export function freshTroubles(before: BrokenPlan, now: BrokenPlan): BrokenPlan {
  const known = new Set([...before.conflicts.map(conflictKey), ...before.retimes.map(retimeKey)])
  return {
    conflicts: now.conflicts.filter(
      (one) => one.conflict.code !== 'set-up-changed' && !known.has(conflictKey(one)),
    ),
    retimes: now.retimes.filter((one) => !known.has(retimeKey(one))),
  }
}

function conflictKey({ conflict }: BrokenPlan['conflicts'][number]): string {
  const other = 'otherId' in conflict ? conflict.otherId : ''
  return `${conflict.code} ${conflict.bookingId} ${other}`
}

function retimeKey({ jobId, retime }: BrokenPlan['retimes'][number]): string {
  return `${jobId} ${retime.setUp} ${retime.needs}`
}

/** 2 bookings are now in conflict. */
export function brokenWords({ conflicts }: BrokenPlan): string {
  const count = new Set(conflicts.map(({ jobId }) => jobId)).size
  return count === 1 ? '1 booking is now in conflict' : `${count} bookings are now in conflict`
}

/** 3 bookings have another set-up than the rules say. */
export function retimeWords({ retimes }: BrokenPlan): string {
  const { length } = retimes
  return length === 1
    ? '1 booking has another set-up than the rules say'
    : `${length} bookings have another set-up than the rules say`
}
