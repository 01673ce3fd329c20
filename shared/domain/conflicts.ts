import { finishOf, isOpen, nextOpen, startFor } from './calendar.ts'
import { changeover } from './changeover.ts'
import type { Booking, BookingId, Job, JobId } from './job.ts'
import { findOverlaps, type Overlap } from './overlaps.ts'
import { type PlanView, predecessorsOf } from './plan.ts'
import type { Thousandths } from './quantity.ts'
import type { StationKind } from './station.ts'
import { type Instant, MINUTE, type Minutes } from './time.ts'

/** What is wrong with a booking as it stands. Kept and shown, never hidden; see `findLate` for lateness. */
export type Conflict =
  | Overlap
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
    }
  | {
      readonly code: 'calendar-changed'
      readonly bookingId: BookingId
      readonly end: Instant | null
    }
  | {
      readonly code: 'material-short'
      readonly bookingId: BookingId
      readonly material: string
      readonly missing: Thousandths
    }
  | {
      readonly code: 'material-late'
      readonly bookingId: BookingId
      readonly material: string
      readonly hereAt: Instant
    }
  | {
      readonly code: 'incapable'
      readonly bookingId: BookingId
      readonly station: string
      readonly needs: StationKind
    }
  | { readonly code: 'past'; readonly bookingId: BookingId }
  | {
      readonly code: 'no-changeover'
      readonly bookingId: BookingId
      readonly from: string
      readonly to: string
    }

export function findConflicts(view: PlanView): readonly Conflict[] {
  return [...findOverlaps(view), ...view.plan.bookings.flatMap((one) => conflictsOf(view, one))]
}

/** All that is wrong with one booking by itself; overlaps are found by station. */
export function conflictsOf(view: PlanView, booking: Booking): readonly Conflict[] {
  const job = view.job.get(booking.jobId)
  if (!job || booking.state === 'done') return []
  const order = outOfOrder(view, booking, job)
  if (booking.state === 'running') return order
  return [
    ...order,
    ...misplaced(view, booking, job),
    ...calendarConflicts(view, booking),
    ...materialConflicts(view, booking, job),
    ...changeoverConflicts(view, booking, job),
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
  if (!isOpen(time, booking.start)) {
    const opensAt = nextOpen(time, booking.start)
    return [{ code: 'outside-shift', bookingId: booking.id, opensAt }]
  }
  const end = finishOf(time, booking.start, (booking.setUp + booking.run) as Minutes)
  if (end !== null && Math.abs(end - booking.end) < MINUTE) return []
  return [{ code: 'calendar-changed', bookingId: booking.id, end }]
}

function materialConflicts(view: PlanView, booking: Booking, job: Job): readonly Conflict[] {
  const operation = view.operation.get(job.operationId)
  const isFirst = (view.linksTo.get(job.operationId) ?? []).length === 0
  const use = operation?.kind === 'cut' || isFirst ? 'cutting' : 'making'
  return view.plan.supplies
    .filter((supply) => supply.dropId === job.dropId && supply.usedBy === use)
    .flatMap(({ material, missing, hereAt }): readonly Conflict[] => {
      const bookingId = booking.id
      if (missing > 0) return [{ code: 'material-short', bookingId, material, missing }]
      if (hereAt === null || hereAt <= booking.start) return []
      return [{ code: 'material-late', bookingId, material, hereAt }]
    })
}

function changeoverConflicts(view: PlanView, booking: Booking, job: Job): readonly Conflict[] {
  const station = view.station.get(booking.stationId)
  const to = view.operation.get(job.operationId)?.setUpKey
  const from = setUpBefore(view, booking)
  if (!station || to === undefined) return []
  const found = changeover(view.plan.changeoverRules, station.kind, from, to)
  if (found.allowed === 'yes' || from === null) return []
  return [{ code: 'no-changeover', bookingId: booking.id, from, to }]
}

/** What the station is set up for when this booking comes to it; null when nothing was there before. */
export function setUpBefore(view: PlanView, booking: Pick<Booking, 'id' | 'stationId' | 'start'>) {
  const before = view.bookingsAt
    .get(booking.stationId)
    ?.findLast((one) => one.id !== booking.id && one.start <= booking.start)
  const job = before && view.job.get(before.jobId)
  return (job && view.operation.get(job.operationId)?.setUpKey) ?? null
}
