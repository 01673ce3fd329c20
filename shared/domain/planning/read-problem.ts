import type { Drop, DropId } from '../drop/drop.ts'
import type { Booking, Job, JobId } from '../schedule/job.ts'
import { isPinnedTo } from '../schedule/pin.ts'
import { type PlanView, predecessorsOf } from '../schedule/plan.ts'
import { type Instant, MINUTE } from '../time.ts'
import { type Clock, clockOf } from './clock.ts'
import { fixedOf } from './fixed.ts'
import { needsHand, stationsFor, workOf } from './job-columns.ts'
import { orderOf } from './job-order.ts'
import { kitsOf } from './kits.ts'
import type { Hand, Left, Problem } from './problem.ts'
import type { Objective } from './score.ts'
import { setUpsOf } from './set-ups.ts'

/** What the engine is asked to plan. */
export interface PlanningAsk {
  /** The drops it may move; null is all that have not ended. */
  readonly scope: readonly DropId[] | null
  /** Bookings that start before this stay as they are, and nothing new is put there. */
  readonly frozenUntil: Instant
  /** Empty where nobody has said who can do what: then people hold nothing back. */
  readonly hands: readonly Hand[]
  /** Drops whose window is held: their bookings are kept for them. */
  readonly held?: readonly DropId[]
  /** Jobs that have no booking yet; nothing said is all that may be moved. */
  readonly only?: 'what-waits'
  /** Bookings that stay as they are, though they might be moved: no other place was found for them. */
  readonly kept?: readonly JobId[]
  /** Whether what is booked stays at its station; nothing said is that it may go to others. */
  readonly lanes?: 'any' | 'kept'
  /** What matters most after what must be; none given is to be on time. */
  readonly objective?: Objective
}

/** The plan as the engine sees it: what is free, what is fixed, and everything in minutes. */
export function problemOf(view: PlanView, ask: PlanningAsk): Problem {
  const { plan } = view
  const origin = (Math.floor(Math.min(plan.horizon.start, plan.now) / MINUTE) * MINUTE) as Instant
  const minute = (at: Instant) => Math.ceil((at - origin) / MINUTE)
  const { jobs, left } = freeJobs(view, ask)
  const drops = plan.drops
  const fixed = fixedOf(view, jobs, ask.hands, minute)
  const length = minute(plan.horizon.end)
  return {
    origin,
    objective: ask.objective ?? 'on-time',
    now: minute(plan.now),
    opening: minute(Math.max(plan.now, ask.frozenUntil) as Instant),
    jobs,
    stations: plan.stations,
    drops,
    hands: ask.hands,
    clocks: clocksOf(view, origin, length),
    work: workOf(view, jobs, ask, minute),
    order: orderOf(view, jobs, fixed.bookings),
    fixed,
    kits: kitsOf(view, jobs, minute),
    setUps: setUpsOf(view),
    due: Int32Array.from(drops, ({ launchAt }) => Math.floor((launchAt - origin) / MINUTE)),
    dropFrom: Int32Array.from(drops, (drop) => lastFixed(view, fixed.bookings, drop, minute)),
    promised: Uint8Array.from(drops, (drop) => Number(isPromised(view, fixed.bookings, drop))),
    left,
  }
}

/** Free: in scope and neither locked, pinned to its time, held, confirmed, started nor in the frozen time. */
export function isFree(view: PlanView, job: Job, ask: PlanningAsk): boolean {
  const { scope, frozenUntil, only, kept, held: windows } = ask
  if (view.drop.get(job.dropId)?.ended !== 'no') return false
  if (scope !== null && !scope.includes(job.dropId)) return false
  const held = view.bookingOf.get(job.id)
  if (!held) return true
  if (only === 'what-waits' || kept?.includes(job.id)) return false
  if (windows?.includes(job.dropId)) return false
  const movable = held.state === 'proposed' || held.state === 'approved'
  const isLoose = held.lock === 'free' && !isPinnedTo(view, held, 'time')
  return movable && isLoose && held.start >= Math.max(frozenUntil, view.plan.now)
}

function freeJobs(view: PlanView, ask: PlanningAsk) {
  const skills = new Set(ask.hands.flatMap((hand) => hand.skills))
  const wanted = view.plan.jobs.filter((job) => isFree(view, job, ask))
  const because = new Map<string, Left['because']>()
  for (const job of wanted) {
    const operation = view.operation.get(job.operationId)
    const able = operation ? stationsFor(view, job, operation, ask) : []
    if (!operation || able.length === 0) because.set(job.id, 'no-station')
    else if (view.kitOf.get(operation.id)?.count === 0) because.set(job.id, 'no-kit')
    else if (needsHand(operation, ask) && !skills.has(operation.skill))
      because.set(job.id, 'no-hand')
  }
  const candidates = new Set(wanted.map(({ id }) => id))
  for (let changed = true; changed; ) {
    const stuck = wanted.filter(
      (job) =>
        !because.has(job.id) &&
        predecessorsOf(view, job).some(
          ({ job: { id } }) =>
            because.has(id) || (!candidates.has(id) && view.bookingOf.get(id) === undefined),
        ),
    )
    for (const job of stuck) because.set(job.id, 'predecessor-not-planned')
    changed = stuck.length > 0
  }
  return {
    jobs: wanted.filter(({ id }) => !because.has(id)),
    left: wanted.flatMap((job): readonly Left[] => {
      const why = because.get(job.id)
      return why ? [{ job, because: why }] : []
    }),
  }
}

function clocksOf(view: PlanView, origin: Instant, length: number): readonly Clock[] {
  const known = new Map<string, Clock>()
  return view.plan.stations.map(({ id }) => {
    const time = view.workingTime(id)
    const key = time.spans.map(({ start, end }) => `${start}-${end}`).join()
    const clock = known.get(key) ?? clockOf(time, origin, length)
    known.set(key, clock)
    return clock
  })
}

function lastFixed(
  view: PlanView,
  fixed: readonly Booking[],
  drop: Drop,
  minute: (at: Instant) => number,
): number {
  const own = fixed.filter(({ jobId }) => view.job.get(jobId)?.dropId === drop.id)
  return Math.max(0, ...own.map(({ end }) => minute(end)))
}

function isPromised(view: PlanView, fixed: readonly Booking[], drop: Drop): boolean {
  return fixed.some(
    ({ state, jobId }) => state === 'confirmed' && view.job.get(jobId)?.dropId === drop.id,
  )
}
