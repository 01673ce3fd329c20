import type { Booking, BookingId } from '../schedule/job.ts'
import { type Plan, type PlanView, successorsOf } from '../schedule/plan.ts'
import { allSharings, type Conflict, conflictsOf } from './conflicts.ts'
import { bookingBefore } from './set-up-conflicts.ts'

/**
 * `findConflicts` for one plan after another: where only bookings and the time are others than before, just the bookings
 * that this may concern are looked at anew.
 */
export function followConflicts(): (view: PlanView) => readonly Conflict[] {
  let last: PlanView | null = null
  let known: ReadonlyMap<BookingId, readonly Conflict[]> = new Map()
  return (view) => {
    const concerned = last && isSameFloor(last.plan, view.plan) ? concernedBy(last, view) : null
    const own = (one: Booking) => {
      const kept = concerned?.has(one.id) === false ? known.get(one.id) : undefined
      return kept ?? conflictsOf(view, one)
    }
    known = new Map(view.plan.bookings.map((one) => [one.id, own(one)]))
    last = view
    return [...allSharings(view), ...[...known.values()].flat()]
  }
}

const MOVING: readonly (keyof Plan)[] = ['bookings', 'now']

/** The same records in all but bookings; the time may have gone on. */
function isSameFloor(before: Plan, after: Plan): boolean {
  const fields = Object.keys(after) as readonly (keyof Plan)[]
  return fields.every((field) => MOVING.includes(field) || before[field] === after[field])
}

/** What has changed or come, the work after what changed or went, whatever now comes after something else at its station, and what time has overtaken. */
function concernedBy(before: PlanView, after: PlanView): ReadonlySet<BookingId> {
  const fresh = after.plan.bookings.filter((one) => before.booking.get(one.id) !== one)
  const stale = before.plan.bookings.filter((one) => after.booking.get(one.id) !== one)
  const lanes = new Set([...fresh, ...stale].map(({ stationId }) => stationId))
  const follow = (one: Booking) => bookingBefore(before, one) !== bookingBefore(after, one)
  return new Set([
    ...fresh.map(({ id }) => id),
    ...[...fresh, ...stale].flatMap((one) => bookingsAfter(after, one)),
    ...[...lanes].flatMap((id) => after.bookingsAt.get(id)?.filter(follow).map(idOf) ?? []),
    ...overtaken(before.plan.now, after.plan),
  ])
}

const idOf = ({ id }: Booking) => id

function bookingsAfter(view: PlanView, { jobId }: Booking): readonly BookingId[] {
  const job = view.job.get(jobId)
  return job ? successorsOf(view, job).flatMap(({ id }) => view.bookingOf.get(id)?.id ?? []) : []
}

/** Bookings whose start has passed from one moment to the other, in whichever direction. */
function overtaken(before: Plan['now'], { now, bookings }: Plan): readonly BookingId[] {
  if (before === now) return []
  const isBetween = ({ start }: Booking) => start < before !== start < now
  return bookings.filter(isBetween).map(idOf)
}
