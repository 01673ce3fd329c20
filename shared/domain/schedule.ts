import { finishOf, nextOpen } from './calendar.ts'
import type { Change } from './change.ts'
import { changeover } from './changeover.ts'
import { type Conflict, conflictsOf, setUpBefore } from './conflicts.ts'
import type { Booking, BookingId, Job, JobId } from './job.ts'
import { findLate, type Late } from './late.ts'
import { overlapsOf } from './overlaps.ts'
import { type PlanView, plannedMinutes, withBookings } from './plan.ts'
import { ok, type Result, refuse } from './result.ts'
import type { Station, StationId, StationKind } from './station.ts'
import type { Instant, Minutes } from './time.ts'

/** Where a job should go: whether it has a booking already makes no difference to who asks. */
export interface Move {
  readonly jobId: JobId
  readonly stationId: StationId
  readonly start: Instant
}

/** What cannot happen on the floor. Everything that is merely bad is a conflict, allowed and shown. */
export type MoveRefusal =
  | { readonly code: 'gone'; readonly jobId: JobId }
  | {
      readonly code: 'incapable'
      readonly jobId: JobId
      readonly station: string
      readonly needs: StationKind
      readonly capable: readonly string[]
    }
  | { readonly code: 'locked'; readonly jobId: JobId }
  | {
      readonly code: 'started'
      readonly jobId: JobId
      readonly station: string
      readonly state: 'running' | 'done'
    }
  | { readonly code: 'past'; readonly jobId: JobId; readonly earliest: Instant | null }
  | { readonly code: 'beyond-horizon'; readonly jobId: JobId }

export interface Proposal {
  readonly placements: readonly Booking[]
  /** Of the moved bookings, and of those that share a station or an order with them. */
  readonly conflicts: readonly Conflict[]
  readonly late: readonly Late[]
  /** Not empty: nothing of it can be done. */
  readonly refused: readonly MoveRefusal[]
}

/** What would be if these jobs went there. The one rule behind mouse, touch, keyboard, form and engine. */
export function proposeMove(
  view: PlanView,
  moves: readonly Move[],
  newId: (job: Job) => BookingId,
): Proposal {
  const { placements, refused } = placeAll(view, moves, newId)
  const after = withBookings(view, placements)
  const conflicts = [
    ...overlapsOf(after, placements),
    ...neighbours(after, placements).flatMap((booking) => conflictsOf(after, booking)),
  ]
  return { placements, conflicts, late: findLate(after), refused }
}

/** Moves jobs all together or not at all. */
export function moveBookings(
  view: PlanView,
  moves: readonly Move[],
  newId: (job: Job) => BookingId,
): Result<readonly Change[], MoveRefusal> {
  const { placements, refused } = placeAll(view, moves, newId)
  if (refused[0]) return refuse(refused[0])
  return ok(
    placements.map((after) => {
      const before = view.booking.get(after.id) ?? null
      return { table: 'booking', before, after } as const
    }),
  )
}

/** Each move is placed among the others, so that a set-up is the one from what will stand before it. */
function placeAll(
  view: PlanView,
  moves: readonly Move[],
  newId: (job: Job) => BookingId,
): Pick<Proposal, 'placements' | 'refused'> {
  const allowed = moves.map((move) => allow(view, move, newId))
  const sketches = allowed.flatMap((one) => (one.ok ? [one.value] : []))
  const scene = moves.length > 1 ? withBookings(view, sketches) : view
  const placed = allowed.map((one) => (one.ok ? place(scene, one.value) : one))
  return {
    placements: placed.flatMap((one) => (one.ok ? [one.value] : [])),
    refused: placed.flatMap((one) => (one.ok ? [] : [one.refusal])),
  }
}

/** The booking where it should go, its times still to be worked out. */
function allow(
  view: PlanView,
  { jobId, stationId, start }: Move,
  newId: (job: Job) => BookingId,
): Result<Booking, MoveRefusal> {
  const job = view.job.get(jobId)
  const station = view.station.get(stationId)
  const operation = job && view.operation.get(job.operationId)
  if (!job || !station || !operation) return refuse({ code: 'gone', jobId })
  const held = view.bookingOf.get(jobId)
  const refusal = fixed(view, held, jobId) ?? unfit(view, station, operation.stationKind, jobId)
  if (refusal) return refuse(refusal)
  if (start < view.plan.now)
    return refuse({ code: 'past', jobId, earliest: earliest(view, stationId) })
  const run = plannedMinutes(view, operation, job.pieces)
  const times = { start, end: start, setUp: 0 as Minutes, run }
  return ok({ ...(held ?? fresh(job, newId(job))), stationId, ...times })
}

function fresh(job: Job, id: BookingId) {
  const { id: jobId, origin } = job
  return { id, jobId, state: 'proposed', lock: 'free', personId: null, origin } as const
}

function place(view: PlanView, sketch: Booking): Result<Booking, MoveRefusal> {
  const { jobId, stationId, start, run } = sketch
  const setUp = setUpMinutes(view, sketch)
  const end = finishOf(view.workingTime(stationId), start, (setUp + run) as Minutes)
  return end === null ? refuse({ code: 'beyond-horizon', jobId }) : ok({ ...sketch, end, setUp })
}

function fixed(view: PlanView, held: Booking | undefined, jobId: JobId): MoveRefusal | null {
  if (!held) return null
  const { state, lock, stationId } = held
  const station = view.station.get(stationId)?.code ?? ''
  if (state === 'running' || state === 'done') return { code: 'started', jobId, station, state }
  return lock === 'locked' ? { code: 'locked', jobId } : null
}

function unfit(
  view: PlanView,
  station: Station,
  needs: StationKind,
  jobId: JobId,
): MoveRefusal | null {
  if (station.kind === needs) return null
  const capable = view.plan.stations.filter(({ kind }) => kind === needs).map(({ code }) => code)
  return { code: 'incapable', jobId, station: station.code, needs, capable }
}

function earliest(view: PlanView, stationId: StationId): Instant | null {
  return nextOpen(view.workingTime(stationId), view.plan.now)
}

/** A changeover that is not allowed takes no minutes: it is shown as a conflict instead. */
function setUpMinutes(view: PlanView, booking: Booking): Minutes {
  const station = view.station.get(booking.stationId)
  const job = view.job.get(booking.jobId)
  const key = job && view.operation.get(job.operationId)?.setUpKey
  if (!station || key === undefined) return 0 as Minutes
  const before = setUpBefore(view, booking)
  const found = changeover(view.plan.changeoverRules, station.kind, before, key)
  return found.allowed === 'yes' ? found.minutes : (0 as Minutes)
}

/** The moved bookings, with those of the same drop lines: their order may have come right or gone wrong. */
function neighbours(view: PlanView, placements: readonly Booking[]): readonly Booking[] {
  const lines = new Set(placements.map(({ jobId }) => view.job.get(jobId)?.dropLineId))
  return view.plan.bookings.filter(({ jobId }) => lines.has(view.job.get(jobId)?.dropLineId))
}

export type LockRefusal = { readonly code: 'gone' }

/** Takes bookings off the board, back into the strip. Refuses what is locked or has started. */
export function unschedule(
  view: PlanView,
  ids: readonly BookingId[],
): Result<readonly Change[], MoveRefusal> {
  const bookings = ids.flatMap((id) => view.booking.get(id) ?? [])
  for (const booking of bookings) {
    const refusal = fixed(view, booking, booking.jobId)
    if (refusal) return refuse(refusal)
  }
  return ok(bookings.map((before) => ({ table: 'booking', before, after: null }) as const))
}
