import type { Conflict } from '../conflicts/conflicts.ts'
import { finishOf, nextOpen } from '../resources/calendar.ts'
import type { StationId } from '../resources/station.ts'
import type { Instant, Minutes } from '../time.ts'
import type { Booking, BookingId, Job, JobId } from './job.ts'
import { type PlanView, predecessorsOf } from './plan.ts'
import { proposeMove } from './schedule.ts'

/** The first moment at which the job fits the station whole, after its predecessors and its material. */
export function earliestFit(
  view: PlanView,
  jobId: JobId,
  stationId: StationId,
  from: Instant,
): Instant | null {
  const probe = (start: Instant) =>
    proposeMove(view, [{ jobId, stationId, start }], () => 'bkg_probe' as BookingId)
  const job = view.job.get(jobId)
  const first = job ? behindUnplaced(view, job, from) : from
  let start = nextOpen(view.workingTime(stationId), first)
  for (let tries = 0; start !== null && tries < 400; tries++) {
    const { placements, conflicts, refused } = probe(start)
    const own = placements[0]
    if (refused.length > 0 || !own) return null
    const next = nextTry(view, own, conflicts)
    if (next === null) return start
    start = freeFrom(view, own, next)
  }
  return null
}

/** What has no place yet is not waited for, but what comes before that is. */
function behindUnplaced(view: PlanView, job: Job, from: Instant): Instant {
  const unplaced = predecessorsOf(view, job).filter(({ job: one }) => !view.bookingOf.has(one.id))
  const ends = unplaced.flatMap(({ job: before }) => [
    behindUnplaced(view, before, from),
    ...predecessorsOf(view, before).flatMap(
      ({ job: one }) => view.bookingOf.get(one.id)?.end ?? [],
    ),
  ])
  return Math.max(from, ...ends) as Instant
}

/** The first moment from which nothing lies in a booking's way, as long as it is now: what is tried next. */
function freeFrom(view: PlanView, own: Booking, from: Instant): Instant | null {
  const time = view.workingTime(own.stationId)
  const length = (own.setUp + own.run) as Minutes
  const isSingle = view.station.get(own.stationId)?.capacity === 1
  let start = nextOpen(time, from)
  for (const one of isSingle ? (view.bookingsAt.get(own.stationId) ?? []) : []) {
    if (start === null) return null
    if (one.jobId === own.jobId || one.end <= start) continue
    const end = finishOf(time, start, length)
    if (end === null) return null
    if (one.start < end) start = nextOpen(time, one.end)
  }
  return start
}

/** Where to look next when something still stands in the way; null when nothing does. */
function nextTry(view: PlanView, own: Booking, conflicts: readonly Conflict[]): Instant | null {
  const times = conflicts.flatMap((conflict): readonly number[] => {
    if ('otherId' in conflict) {
      const otherId = conflict.bookingId === own.id ? conflict.otherId : conflict.bookingId
      const other = view.booking.get(otherId)
      return other ? [other.end] : []
    }
    if (conflict.bookingId !== own.id) return []
    if (conflict.code === 'out-of-order') return conflict.readyAt === null ? [] : [conflict.readyAt]
    if (conflict.code === 'material-late') return [conflict.hereAt]
    return isAway(conflict) ? [conflict.end] : []
  })
  return times.length === 0 ? null : (Math.max(...times) as Instant)
}

/** Whoever or whatever is away comes back. */
const isAway = (conflict: Conflict) =>
  conflict.code === 'person-away' || conflict.code === 'nobody-here' || conflict.code === 'kit-out'
