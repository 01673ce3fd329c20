import type { Conflict } from '../conflicts/conflicts.ts'
import { bookingBefore, setUpBefore } from '../conflicts/set-up-conflicts.ts'
import { changeover } from '../resources/changeover.ts'
import type { Booking, JobId } from '../schedule/job.ts'
import type { PlanView } from '../schedule/plan.ts'
import { freshConflicts, keyOf, knownConflicts, partiesOf } from './accept-conflicts.ts'
import { groundsOf } from './accept-ground.ts'
import { type Offered, type Trial, type Tried, tryOut } from './accept-trial.ts'

/** A proposal made ready for being taken in part. */
export interface Offer extends Tried {
  /** The jobs that it would move. */
  readonly movable: ReadonlySet<JobId>
  /** The plan with all of it. */
  readonly shown: PlanView
  readonly known: ReadonlySet<string>
  /** What all of it makes too: what is fixed may follow late on what is moved. */
  readonly excused: ReadonlySet<string>
}

/** Why some jobs cannot be taken while others are kept as they are. */
export interface Clash {
  /** `set-up`: of one taken, which counts on those kept; `unset`: one kept is left without time for its own. */
  readonly why: Conflict['code'] | 'set-up' | 'unset' | 'no-room'
  /** Those taken that make it. */
  readonly taken: readonly JobId[]
  /** Those kept that would have to come along. */
  readonly kept: readonly JobId[]
}

export function openOffer(offered: Offered): Offer {
  const movable = new Set(offered.moves.map(({ jobId }) => jobId))
  const known = knownConflicts(offered.view)
  const tried = { ...offered, groundOf: groundsOf(offered.view) }
  const all = tryOut(tried, movable)
  const excused = new Set(freshConflicts(known, all).map(keyOf))
  return { ...tried, movable, shown: all.after, known, excused }
}

/** Set-ups first: what else is wrong may follow from them. All of a proposal is as the engine made it. */
export function clashesIn(offer: Offer, trial: Trial, taken: ReadonlySet<JobId>): readonly Clash[] {
  if (taken.size === offer.movable.size) return []
  const fresh = freshConflicts(offer.known, trial).filter((one) => !offer.excused.has(keyOf(one)))
  const of = sidesIn(offer, trial, taken)
  const setUps = [
    ...otherSetUps(offer, trial, fresh).map((one) => of('set-up', [one.jobId], [one])),
    ...leftUnset(offer, trial).map((one) => of('unset', [one.jobId], [one])),
  ].filter(({ kept }) => kept.length > 0)
  if (setUps.length > 0) return setUps
  const own = (one: Conflict) => partiesOf(one).flatMap((id) => trial.after.booking.get(id) ?? [])
  return [
    ...trial.refused.map((id) => of('no-room', [id], [offer.shown.bookingOf.get(id)!])),
    ...fresh.map((one) => of(one.code, jobsIn(trial, one), own(one))),
  ]
}

function jobsIn({ after }: Trial, conflict: Conflict): readonly JobId[] {
  const own = partiesOf(conflict).flatMap((id) => after.booking.get(id)?.jobId ?? [])
  return conflict.code === 'out-of-order' ? [...own, conflict.predecessorId] : own
}

/**
 * The nearest on either side: those in it; of those taken what now stands before it, or stood there; of those kept what
 * should stand there, or stands there still; then all at the same stations.
 */
function sidesIn(offer: Offer, { after, placements }: Trial, taken: ReadonlySet<JobId>) {
  return (why: Clash['why'], jobs: readonly JobId[], own: readonly Booking[]): Clash => {
    const stations = new Set(own.map(({ stationId }) => stationId))
    const at = (all: readonly Pick<Booking, 'jobId' | 'stationId'>[]) =>
      all.filter(({ stationId }) => stations.has(stationId)).map(({ jobId }) => jobId)
    const before = (view: PlanView) => own.flatMap((one) => beforeIn(view, one))
    const isTaken = (id: JobId) => taken.has(id)
    const isKept = (id: JobId) => offer.movable.has(id) && !taken.has(id)
    return {
      why,
      taken: firstOf(
        [() => jobs, () => before(after), () => before(offer.view), () => at(placements)],
        isTaken,
      ),
      kept: firstOf(
        [() => jobs, () => before(offer.shown), () => before(after), () => at(offer.placements)],
        isKept,
      ),
    }
  }
}

function firstOf(
  choices: readonly (() => readonly JobId[])[],
  isOf: (id: JobId) => boolean,
): readonly JobId[] {
  for (const choice of choices) {
    const found = choice().filter(isOf)
    if (found.length > 0) return found
  }
  return []
}

/** What stands before a job's booking in a plan. */
function beforeIn(view: PlanView, { jobId }: Booking): readonly JobId[] {
  const own = view.bookingOf.get(jobId)
  const before = own && bookingBefore(view, own)
  return before ? [before.jobId] : []
}

/** What needs more set-up than was shown, or with less of it is through its last batch before that is there. */
function otherSetUps(
  { shown }: Offer,
  { placements }: Trial,
  fresh: readonly Conflict[],
): readonly Booking[] {
  const tooSoon = new Set(
    fresh.flatMap((one) => (one.code === 'out-of-order' ? [one.bookingId] : [])),
  )
  return placements.filter(({ id, jobId, setUp }) => {
    const more = setUp - shown.bookingOf.get(jobId)!.setUp
    return more > 0 || (more < 0 && tooSoon.has(id))
  })
}

/** What is not moved, gets another before it and has no time to be set up from that. */
function leftUnset({ view }: Offer, { after, placements }: Trial): readonly Booking[] {
  const moved = new Set(placements.map(({ id }) => id))
  const left = placements.flatMap(({ id }) => view.booking.get(id)?.stationId ?? [])
  const touched = new Set([...placements.map(({ stationId }) => stationId), ...left])
  return [...touched].flatMap((stationId) =>
    (view.bookingsAt.get(stationId) ?? []).filter(
      (one) => !moved.has(one.id) && isUnset(view, after, one),
    ),
  )
}

function isUnset(view: PlanView, after: PlanView, booking: Booking): boolean {
  if (booking.state === 'running' || booking.state === 'done') return false
  const from = setUpBefore(after, booking)
  if (from === setUpBefore(view, booking)) return false
  const kind = view.station.get(booking.stationId)!.kind
  const key = view.operation.get(view.job.get(booking.jobId)!.operationId)!.setUpKey
  const found = changeover(view.plan.changeoverRules, kind, from, key)
  return found.allowed === 'no' || found.minutes > booking.setUp
}
