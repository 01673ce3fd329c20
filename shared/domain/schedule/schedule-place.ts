import { kitFits } from '../conflicts/kit-conflicts.ts'
import { setUpBefore, setUpKeyOf } from '../conflicts/set-up-conflicts.ts'
import { finishOf, nextOpen } from '../resources/calendar.ts'
import { changeover } from '../resources/changeover.ts'
import type { Station, StationId, StationKind } from '../resources/station.ts'
import { ok, type Result, refuse } from '../result.ts'
import type { Instant, Minutes } from '../time.ts'
import type { Booking, BookingId, Job, JobId } from './job.ts'
import { isPinnedTo } from './pin.ts'
import { type PlanView, plannedMinutes } from './plan.ts'
import type { Move, MoveRefusal } from './schedule.ts'

/** The booking where it should go, its times still to be worked out. */
export function allow(
  view: PlanView,
  move: Move,
  newId: (job: Job) => BookingId,
): Result<Booking, MoveRefusal> {
  const { jobId, stationId, start } = move
  const job = view.job.get(jobId)
  const station = view.station.get(stationId)
  const operation = job && view.operation.get(job.operationId)
  if (!job || !station || !operation) return refuse({ code: 'gone', jobId })
  const held = view.bookingOf.get(jobId)
  const refusal =
    fixed(view, held, jobId) ??
    pinned(view, held, move) ??
    unfit(view, station, operation.stationKind, jobId) ??
    untooled(view, station, job)
  if (refusal) return refuse(refusal)
  if (start < view.plan.now)
    return refuse({ code: 'past', jobId, earliest: earliest(view, stationId) })
  const run = plannedMinutes(view, operation, job.pieces)
  const times = { start, end: start, setUp: 0 as Minutes, run }
  const from = held ?? fresh(job, newId(job))
  const personId = move.personId === undefined ? from.personId : move.personId
  return ok({ ...from, stationId, ...times, personId })
}

function fresh(job: Job, id: BookingId) {
  const { id: jobId, origin } = job
  return { id, jobId, state: 'proposed', lock: 'free', personId: null, origin } as const
}

/** Works out set-up and end of a booking from where it starts. */
export function place(view: PlanView, sketch: Booking): Result<Booking, MoveRefusal> {
  return placeFrom(view, sketch, setUpBefore(view, sketch))
}

/** A booking where it starts, with the minutes that its work takes by this plan; as it was where there is no room. */
export function retimed(view: PlanView, booking: Booking): Booking {
  const job = view.job.get(booking.jobId)
  const operation = job && view.operation.get(job.operationId)
  if (!operation) return booking
  const placed = place(view, { ...booking, run: plannedMinutes(view, operation, job.pieces) })
  return placed.ok ? placed.value : booking
}

/** The same after a set-up that is known. A changeover that is not allowed takes no minutes: it is a conflict instead. */
export function placeFrom(
  view: PlanView,
  sketch: Booking,
  before: string | null,
): Result<Booking, MoveRefusal> {
  const { jobId, stationId, start, run } = sketch
  const setUp = setUpMinutes(view, sketch, before)
  const end = finishOf(view.workingTime(stationId), start, (setUp + run) as Minutes)
  return end === null ? refuse({ code: 'beyond-horizon', jobId }) : ok({ ...sketch, end, setUp })
}

export function setUpMinutes(view: PlanView, booking: Booking, before: string | null): Minutes {
  const station = view.station.get(booking.stationId)
  const key = setUpKeyOf(view, booking)
  if (!station || key === null) return 0 as Minutes
  const found = changeover(view.plan.changeoverRules, station.kind, before, key)
  return found.allowed === 'yes' ? found.minutes : (0 as Minutes)
}

/** Why a booking may not be moved at all. */
export function fixed(view: PlanView, held: Booking | undefined, jobId: JobId): MoveRefusal | null {
  if (!held) return null
  const { state, lock, stationId } = held
  const station = view.station.get(stationId)?.code ?? ''
  if (state === 'running' || state === 'done') return { code: 'started', jobId, station, state }
  return lock === 'locked' ? { code: 'locked', jobId } : null
}

/** Whether what follows may be pushed along or set up anew: nobody has fixed it, begun it or been promised it. */
export function isPushable(view: PlanView, booking: Booking): boolean {
  const { jobId, state, start } = booking
  if (fixed(view, booking, jobId) !== null || isPinnedTo(view, booking, 'time')) return false
  return state !== 'confirmed' && start >= view.plan.now
}

/** What is pinned in one way may still be moved in the others. */
function pinned(view: PlanView, held: Booking | undefined, move: Move): MoveRefusal | null {
  if (!held) return null
  const { jobId, stationId, start, personId } = move
  if (isPinnedTo(view, held, 'time') && start !== held.start)
    return { code: 'pinned', jobId, what: 'time' }
  if (isPinnedTo(view, held, 'station') && stationId !== held.stationId)
    return { code: 'pinned', jobId, what: 'station' }
  const isOther = personId !== undefined && personId !== held.personId
  if (isOther && isPinnedTo(view, held, 'person')) return { code: 'pinned', jobId, what: 'person' }
  return null
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

/** The kit that the work needs cannot be fitted there. */
function untooled(
  view: PlanView,
  station: Station,
  { id: jobId, operationId }: Job,
): MoveRefusal | null {
  const kit = view.kitOf.get(operationId)
  if (!kit || kitFits(view, kit, station)) return null
  const able = view.plan.stations.filter(
    (one) => one.kind === station.kind && kitFits(view, kit, one),
  )
  const capable = able.map(({ code }) => code)
  return { code: 'tooling', jobId, station: station.code, kit: kit.code, capable }
}

function earliest(view: PlanView, stationId: StationId): Instant | null {
  return nextOpen(view.workingTime(stationId), view.plan.now)
}
