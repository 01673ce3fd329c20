import type { Drop, DropId } from '../drop.ts'
import type { Booking, Job } from '../job.ts'
import type { Operation } from '../operation.ts'
import { runMinutes } from '../operation.ts'
import { type PlanView, predecessorsOf } from '../plan.ts'
import { type Instant, MINUTE } from '../time.ts'
import { type Clock, clockOf, NEVER } from './clock.ts'
import { fixedOf } from './fixed.ts'
import { orderOf } from './job-order.ts'
import { listsOf } from './lists.ts'
import type { Hand, Left, Problem, Work } from './problem.ts'
import { setUpsOf } from './set-ups.ts'

/** What the engine is asked to plan. */
export interface PlanningAsk {
  /** The drops it may move; null is all that have not ended. */
  readonly scope: readonly DropId[] | null
  /** Bookings that start before this stay as they are, and nothing new is put there. */
  readonly frozenUntil: Instant
  /** Empty where nobody has said who can do what: then people hold nothing back. */
  readonly hands: readonly Hand[]
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
    opening: minute(Math.max(plan.now, ask.frozenUntil) as Instant),
    jobs,
    stations: plan.stations,
    drops,
    hands: ask.hands,
    clocks: clocksOf(view, origin, length),
    work: workOf(view, jobs, ask, minute),
    order: orderOf(view, jobs, fixed.bookings),
    fixed,
    setUps: setUpsOf(view),
    due: Int32Array.from(drops, ({ launchAt }) => Math.floor((launchAt - origin) / MINUTE)),
    dropFrom: Int32Array.from(drops, (drop) => lastFixed(view, fixed.bookings, drop, minute)),
    promised: Uint8Array.from(drops, (drop) => Number(isPromised(view, fixed.bookings, drop))),
    left,
  }
}

/** Free: in scope and neither locked, confirmed, started nor in the frozen time. */
export function isFree(view: PlanView, job: Job, { scope, frozenUntil }: PlanningAsk): boolean {
  if (view.drop.get(job.dropId)?.ended !== 'no') return false
  if (scope !== null && !scope.includes(job.dropId)) return false
  const held = view.bookingOf.get(job.id)
  if (!held) return true
  const movable = held.state === 'proposed' || held.state === 'approved'
  return movable && held.lock === 'free' && held.start >= Math.max(frozenUntil, view.plan.now)
}

function freeJobs(view: PlanView, ask: PlanningAsk) {
  const kinds = new Set(view.plan.stations.map(({ kind }) => kind))
  const skills = new Set(ask.hands.flatMap((hand) => hand.skills))
  const wanted = view.plan.jobs.filter((job) => isFree(view, job, ask))
  const because = new Map<string, Left['because']>()
  for (const job of wanted) {
    const operation = view.operation.get(job.operationId)
    if (!operation || !kinds.has(operation.stationKind)) because.set(job.id, 'no-station')
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

function needsHand({ attended }: Operation, { hands }: PlanningAsk): boolean {
  return hands.length > 0 && attended > 0
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

function workOf(
  view: PlanView,
  jobs: readonly Job[],
  ask: PlanningAsk,
  minute: (at: Instant) => number,
): Work {
  const { stations, drops, efficiency } = view.plan
  const operations = jobs.map(({ operationId }) => view.operation.get(operationId)!)
  const held = jobs.map(({ id }) => view.bookingOf.get(id))
  const dropAt = new Map(drops.map(({ id }, index) => [id, index]))
  const stationAt = new Map(stations.map(({ id }, index) => [id, index]))
  const keys = setUpsOf(view).keys
  const ids = new Set(jobs.map(({ id }) => id))
  const run = jobs.map((job, index) => runMinutes(operations[index]!, job.pieces, efficiency))
  const able = listsOf(operations.map((operation) => stationsFor(view, operation)))
  const hands = listsOf(operations.map((operation) => handsFor(operation, ask)))
  return {
    count: jobs.length,
    stationStart: able.start,
    station: able.item,
    run: Int32Array.from(run),
    attended: Int32Array.from(operations, (operation, index) => attendedOf(operation, run[index]!)),
    family: Int32Array.from(operations, ({ setUpKey }) => keys.indexOf(setUpKey)),
    drop: Int32Array.from(jobs, ({ dropId }) => dropAt.get(dropId)!),
    materialAt: Int32Array.from(jobs, (job, index) =>
      materialAt(view, job, operations[index]!, minute),
    ),
    deadline: Int32Array.from(jobs, (job) => deadlineOf(view, job, ids, minute)),
    handStart: hands.start,
    hand: hands.item,
    seenStation: Int32Array.from(held, (one) => (one ? stationAt.get(one.stationId)! : -1)),
    seenStart: Int32Array.from(held, (one) => (one ? minute(one.start) : -1)),
    seenEnd: Int32Array.from(held, (one) => (one ? minute(one.end) : -1)),
  }
}

function stationsFor({ plan }: PlanView, { stationKind }: Operation): readonly number[] {
  return plan.stations.flatMap(({ kind }, index) => (kind === stationKind ? [index] : []))
}

/** Those with the fewest skills first, so that the many-sided stay free for what only they can do. */
function handsFor(operation: Operation, ask: PlanningAsk): readonly number[] {
  if (!needsHand(operation, ask)) return []
  const able = [...ask.hands.keys()].filter((at) => ask.hands[at]!.skills.includes(operation.skill))
  return able.toSorted((a, b) => ask.hands[a]!.skills.length - ask.hands[b]!.skills.length || a - b)
}

function attendedOf({ attended, unattended }: Operation, run: number): number {
  return Math.ceil((run * attended) / Math.max(1, attended + unattended))
}

/** Where batches are handed on, the follower need only end later; else it starts when this has ended. */
function deadlineOf(
  view: PlanView,
  job: Job,
  free: ReadonlySet<string>,
  minute: (at: Instant) => number,
): number {
  const links = view.linksFrom.get(job.operationId) ?? []
  const times = links.flatMap(({ operationId, transferBatch }) => {
    const follower = view.jobAt.get(`${job.dropLineId} ${operationId}`)
    const held = follower && !free.has(follower.id) ? view.bookingOf.get(follower.id) : undefined
    return held ? [minute(transferBatch === null ? held.start : held.end)] : []
  })
  return Math.min(NEVER, ...times)
}

/** When all of the reserved material that the job uses is on the floor; 0 when it is, or none is known of. */
function materialAt(
  view: PlanView,
  job: Job,
  { kind }: Operation,
  minute: (at: Instant) => number,
): number {
  const isFirst = (view.linksTo.get(job.operationId) ?? []).length === 0
  const use = kind === 'cut' || isFirst ? 'cutting' : 'making'
  const times = view.plan.supplies.flatMap(({ dropId, usedBy, hereAt, missing }) =>
    dropId === job.dropId && usedBy === use && hereAt !== null && missing <= 0
      ? [minute(hereAt)]
      : [],
  )
  return Math.max(0, ...times)
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
