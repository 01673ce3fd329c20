import { finishOf, isOpen, nextOpen, startFor } from '../resources/calendar.ts'
import type { StationKind } from '../resources/station.ts'
import type { Booking, BookingId, Job, JobId } from '../schedule/job.ts'
import { type PlanView, predecessorsOf } from '../schedule/plan.ts'
import { type Instant, MINUTE, type Minutes, minutesBetween } from '../time.ts'
import { findBusyKits, type KitConflict, kitMisplaced } from './kit-conflicts.ts'
import { type MaterialConflict, materialConflicts } from './material-conflicts.ts'
import { findOverlaps, type Overlap, overlapsOf } from './overlaps.ts'
import { findBusyPeople, type PeopleConflict, peopleAway } from './people-conflicts.ts'
import { changeoverConflicts, type SetUpConflict } from './set-up-conflicts.ts'

/** What is wrong with a booking as it stands. Kept and shown, never hidden; see `findLate` for lateness. */
export type Conflict =
  | Overlap
  | PeopleConflict
  | KitConflict
  | MaterialConflict
  | SetUpConflict
  | {
      readonly code: 'out-of-order'
      readonly bookingId: BookingId
      readonly predecessorId: JobId
      /** When the predecessor lets it start; null while the predecessor has no booking. */
      readonly readyAt: Instant | null
    }
  | {
      readonly code: 'outside-shift'
      readonly bookingId: BookingId
      readonly opensAt: Instant | null
      /** How much of its work lies before that. */
      readonly minutes: Minutes
    }
  | {
      readonly code: 'calendar-changed'
      readonly bookingId: BookingId
      readonly end: Instant | null
    }
  | {
      readonly code: 'incapable'
      readonly bookingId: BookingId
      readonly station: string
      readonly needs: StationKind
    }
  | { readonly code: 'past'; readonly bookingId: BookingId }

export function findConflicts(view: PlanView): readonly Conflict[] {
  return [...allSharings(view), ...view.plan.bookings.flatMap((one) => conflictsOf(view, one))]
}

/** All that bookings have with one another over a station, a person or a kit. */
export function allSharings(view: PlanView): readonly Conflict[] {
  return [...findOverlaps(view), ...findBusyPeople(view), ...findBusyKits(view)]
}

/** The conflicts that these bookings have with others over a station, a person or a kit. */
export function sharingsOf(view: PlanView, bookings: readonly Booking[]): readonly Conflict[] {
  return [
    ...overlapsOf(view, bookings),
    ...findBusyPeople(view, bookings),
    ...findBusyKits(view, bookings),
  ]
}

/** All that is wrong with one booking by itself; what it shares is found by station, person and kit. */
export function conflictsOf(view: PlanView, booking: Booking): readonly Conflict[] {
  const job = view.job.get(booking.jobId)
  if (!job || booking.state === 'done') return []
  const order = outOfOrder(view, booking, job)
  if (booking.state === 'running') return order
  return [
    ...order,
    ...misplaced(view, booking, job),
    ...calendarConflicts(view, booking),
    ...peopleAway(view, booking),
    ...kitMisplaced(view, booking),
    ...materialConflicts(view, booking, job),
    ...changeoverConflicts(view, booking),
  ]
}

function outOfOrder(view: PlanView, booking: Booking, job: Job): readonly Conflict[] {
  return predecessorsOf(view, job).flatMap(({ job: before, transferBatch }) => {
    const held = view.bookingOf.get(before.id)
    const readyAt = held ? mayStart(view, { held, before, transferBatch }, booking, job) : null
    if (readyAt !== null && readyAt <= booking.start) return []
    const { id } = booking
    return [{ code: 'out-of-order' as const, bookingId: id, predecessorId: before.id, readyAt }]
  })
}

interface Predecessor {
  readonly held: Booking
  readonly before: Job
  readonly transferBatch: number | null
}

/**
 * When a booking may start after its predecessor: at its end, or when the transfer batch has been made
 * (DOMAIN rule 5); then not so early that it would be through before the last batch has come.
 */
function mayStart(
  view: PlanView,
  { held, before, transferBatch }: Predecessor,
  booking: Booking,
  job: Job,
): Instant {
  if (transferBatch === null || transferBatch >= before.pieces) return held.end
  const first = partOf(
    view,
    held,
    held.start,
    held.setUp + (held.run * transferBatch) / before.pieces,
  )
  const lastBatch = (booking.run * Math.min(transferBatch, job.pieces)) / job.pieces
  const end = partOf(view, booking, held.end, lastBatch)
  const length = (booking.setUp + booking.run) as Minutes
  const late = startFor(view.workingTime(booking.stationId), end, length) ?? first
  return Math.max(first, late) as Instant
}

function partOf(
  view: PlanView,
  { stationId, end }: Booking,
  from: Instant,
  minutes: number,
): Instant {
  return finishOf(view.workingTime(stationId), from, Math.ceil(minutes) as Minutes) ?? end
}

function misplaced(
  view: PlanView,
  { id, stationId, start }: Booking,
  job: Job,
): readonly Conflict[] {
  const operation = view.operation.get(job.operationId)
  const station = view.station.get(stationId)
  const needs = operation?.stationKind ?? 'bench'
  return [
    ...(station && station.kind !== needs
      ? [{ code: 'incapable' as const, bookingId: id, station: station.code, needs }]
      : []),
    ...(start < view.plan.now ? [{ code: 'past' as const, bookingId: id }] : []),
  ]
}

function calendarConflicts(view: PlanView, booking: Booking): readonly Conflict[] {
  const time = view.workingTime(booking.stationId)
  const work = (booking.setUp + booking.run) as Minutes
  if (!isOpen(time, booking.start)) {
    const opensAt = nextOpen(time, booking.start)
    const closed = opensAt === null ? work : minutesBetween(booking.start, opensAt)
    const minutes = Math.min(work, closed) as Minutes
    return [{ code: 'outside-shift', bookingId: booking.id, opensAt, minutes }]
  }
  const end = finishOf(time, booking.start, work)
  if (end !== null && Math.abs(end - booking.end) < MINUTE) return []
  return [{ code: 'calendar-changed', bookingId: booking.id, end }]
}
