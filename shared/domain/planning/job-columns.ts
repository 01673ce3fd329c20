import { isCapable } from '../conflicts/kit-conflicts.ts'
import type { DropId } from '../drop/drop.ts'
import type { Booking, Job } from '../schedule/job.ts'
import { isPinnedTo } from '../schedule/pin.ts'
import { type PlanView, partsAt, plannedMinutes } from '../schedule/plan.ts'
import { meanSlowness } from '../style/learning.ts'
import type { Operation } from '../style/operation.ts'
import type { Instant } from '../time.ts'
import { NEVER } from './clock.ts'
import { kitColumn } from './kits.ts'
import { listsOf } from './lists.ts'
import type { Work } from './problem.ts'
import type { PlanningAsk } from './read-problem.ts'
import { setUpsOf } from './set-ups.ts'

/** The free jobs as columns of numbers. */
export function workOf(
  view: PlanView,
  jobs: readonly Job[],
  ask: PlanningAsk,
  minute: (at: Instant) => number,
): Work {
  const { stations, drops } = view.plan
  const operations = jobs.map(({ operationId }) => view.operation.get(operationId)!)
  const held = jobs.map(({ id }) => view.bookingOf.get(id))
  const dropAt = new Map(drops.map(({ id }, index) => [id, index]))
  const stationAt = new Map(stations.map(({ id }, index) => [id, index]))
  const keys = setUpsOf(view).keys
  const ids = new Set(jobs.map(({ id }) => id))
  const run = jobs.map((job, index) => plannedMinutes(view, operations[index]!, job.pieces))
  const able = listsOf(jobs.map((job, index) => stationsFor(view, job, operations[index]!, ask)))
  const hands = listsOf(jobs.map((job, index) => handsFor(view, job, operations[index]!, ask)))
  const byDrop = listsOf(drops.map(({ id }) => indexesOf(jobs, id)))
  return {
    count: jobs.length,
    stationStart: able.start,
    station: able.item,
    run: Int32Array.from(run),
    attended: Int32Array.from(jobs, (job, index) => attendedOf(view, job, run[index]!)),
    family: Int32Array.from(operations, ({ setUpKey }) => keys.indexOf(setUpKey)),
    drop: Int32Array.from(jobs, ({ dropId }) => dropAt.get(dropId)!),
    kit: kitColumn(view, jobs),
    dropStart: byDrop.start,
    ofDrop: byDrop.item,
    materialAt: Int32Array.from(jobs, (job, index) =>
      materialAt(view, job, operations[index]!, minute),
    ),
    deadline: Int32Array.from(jobs, (job) => deadlineOf(view, job, ids, minute)),
    handStart: hands.start,
    hand: hands.item,
    seenStation: Int32Array.from(held, (one) => (one ? stationAt.get(one.stationId)! : -1)),
    seenStart: Int32Array.from(held, (one) => (one ? minute(one.start) : -1)),
    seenEnd: Int32Array.from(held, (one) => (one ? minute(one.end) : -1)),
    seenHand: Int32Array.from(held, (one) => ask.hands.findIndex(({ id }) => id === one?.personId)),
  }
}

function indexesOf(jobs: readonly Job[], dropId: DropId): readonly number[] {
  return jobs.flatMap((job, index) => (job.dropId === dropId ? [index] : []))
}

/** The booking whose station or person a free job has to keep. */
function pinnedTo(view: PlanView, { id }: Job, what: 'station' | 'person'): Booking | undefined {
  const held = view.bookingOf.get(id)
  return held && isPinnedTo(view, held, what) ? held : undefined
}

/** The stations where a free job may go. */
export function stationsFor(
  view: PlanView,
  job: Job,
  operation: Operation,
  { lanes }: PlanningAsk,
): readonly number[] {
  const held = lanes === 'kept' ? view.bookingOf.get(job.id) : pinnedTo(view, job, 'station')
  return view.plan.stations.flatMap((station, index) => {
    if (held && held.stationId !== station.id) return []
    return isCapable(view, operation, station) ? [index] : []
  })
}

/**
 * Whoever is booked for it comes first; then those with the fewest skills, so that the many-sided stay free for what
 * only they can do. Where the person is pinned, nobody else.
 */
function handsFor(
  view: PlanView,
  job: Job,
  operation: Operation,
  ask: PlanningAsk,
): readonly number[] {
  if (!needsHand(operation, ask)) return []
  const held = view.bookingOf.get(job.id)
  const booked = ask.hands.findIndex(({ id }) => id === held?.personId)
  if (booked >= 0 && pinnedTo(view, job, 'person')) return [booked]
  const rank = (at: number) => (at === booked ? -1 : ask.hands[at]!.skills.length)
  return [...ask.hands.keys()]
    .filter((at) => ask.hands[at]!.skills.includes(operation.skill))
    .toSorted((a, b) => rank(a) - rank(b) || a - b)
}

/** A person's share of a run, who is slower while the style is learnt. */
function attendedOf(view: PlanView, { operationId, pieces }: Job, run: number): number {
  const { attended, unattended, piecesPerCycle, styleRevisionId } = view.operation.get(operationId)!
  const cycles = Math.ceil(pieces / piecesPerCycle)
  const hands = attended * meanSlowness(view.rates.get(styleRevisionId) ?? null, cycles)
  return Math.min(run, Math.ceil((run * hands) / Math.max(1, hands + unattended)))
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
    const held = partsAt(view, job, operationId).flatMap(({ id }) =>
      free.has(id) ? [] : (view.bookingOf.get(id) ?? []),
    )
    return held.map(({ start, end }) => minute(transferBatch === null ? start : end))
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

export function needsHand({ attended }: Operation, { hands }: PlanningAsk): boolean {
  return hands.length > 0 && attended > 0
}
