import type { Choosing } from './choosing.ts'
import { NEVER } from './clock.ts'
import { give, type Sequence, tryAt } from './decode.ts'
import { clearDesk, type Desk } from './desk.ts'
import { barredBeforeFixed, settle } from './followed.ts'
import { spot } from './held-back.ts'
import type { Problem } from './problem.ts'

/** A first plan: of the jobs that could start soonest, always the one with least slack, changeovers minded. */
export function firstPlan(problem: Problem, desk: Desk, choosing: Choosing): Sequence {
  const { work, order } = problem
  const slack = latestStarts(problem, choosing.ahead)
  const waiting = Int32Array.from({ length: work.count }, (_, job) => freeBefore(problem, job))
  const ready = [...waiting.keys()].filter((job) => waiting[job] === 0)
  const turns = new Int32Array(work.count)
  const station = new Int32Array(work.count)
  const sequence = {
    order: turns,
    station,
    asSeen: new Uint8Array(work.count),
    followed: choosing.trusting ? barredBeforeFixed(problem) : new Uint8Array(work.count),
  }
  const options = Array.from(turns, () => ({ ...spot(), station: 0 }))
  const known = boundsOf(problem, sequence.followed)
  clearDesk(desk, problem)
  for (let turn = 0; turn < work.count; turn++) {
    for (const job of ready) bestSpot(problem, desk, job, choosing.patience, known, options[job]!)
    const job = urgent(ready, options, slack, choosing)
    ready.splice(ready.indexOf(job), 1)
    turns[turn] = job
    station[job] = options[job]!.station
    give(problem, desk, job, sequence)
    known.given[station[job]!]!++
    for (let edge = order.afterStart[job]!; edge < order.afterStart[job + 1]!; edge++)
      if (--waiting[order.after[edge]!]! === 0) ready.push(order.after[edge]!)
  }
  return settle(problem, desk, sequence)
}

/**
 * No job that is ready fits a station sooner than it did when that was last worked out, unless the station was given
 * another meanwhile: by place of `work.station` where it fitted, and what the station had been given by then.
 */
interface Bounds {
  readonly soonest: Int32Array
  readonly after: Int32Array
  /** By station: how many jobs it was given. */
  readonly given: Int32Array
  /** By job, as in the sequence. */
  readonly followed: Uint8Array
}

const boundsOf = ({ work, stations }: Problem, followed: Uint8Array): Bounds => ({
  soonest: new Int32Array(work.station.length),
  after: new Int32Array(work.station.length),
  given: new Int32Array(stations.length),
  followed,
})

type Option = ReturnType<typeof spot> & { station: number }

function freeBefore({ order, work }: Problem, job: number): number {
  let count = 0
  for (let edge = order.beforeStart[job]!; edge < order.beforeStart[job + 1]!; edge++)
    if (order.before[edge]! < work.count) count++
  return count
}

/**
 * When each job must start for its drop to be in time, were there nothing else on the floor. A working day is about
 * a third of a day: work takes three times its minutes.
 */
function latestStarts({ work, order, due }: Problem, ahead: number): Float64Array {
  const known = new Float64Array(work.count).fill(Number.NaN)
  const latest = (job: number): number => {
    if (!Number.isNaN(known[job]!)) return known[job]!
    const after = [...order.after.subarray(order.afterStart[job], order.afterStart[job + 1])]
    known[job] =
      Math.min(due[work.drop[job]!]!, work.deadline[job]! - ahead, ...after.map(latest)) -
      work.run[job]! * 3
    return known[job]!
  }
  for (let job = 0; job < work.count; job++) latest(job)
  return known
}

/** Where it is through first, a minute of set-up being worth some minutes of waiting. */
function bestSpot(
  problem: Problem,
  desk: Desk,
  job: number,
  patience: number,
  { soonest, after, given, followed }: Bounds,
  best: Option,
): void {
  const { stationStart, station } = problem.work
  let least = NEVER
  best.end = NEVER
  best.start = NEVER
  best.station = station[stationStart[job]!]!
  for (let at = stationStart[job]!; at < stationStart[job + 1]!; at++) {
    const count = given[station[at]!]!
    tryAt(
      problem,
      desk,
      job,
      station[at]!,
      after[at] === count ? soonest[at]! : 0,
      followed[job] === 1,
      desk.spot,
    )
    soonest[at] = desk.spot.start
    after[at] = count
    const worth = desk.spot.end + desk.spot.setUp * patience
    if (worth >= least) continue
    least = worth
    Object.assign(best, desk.spot, { station: station[at]! })
  }
}

function urgent(
  ready: readonly number[],
  options: readonly Option[],
  slack: Float64Array,
  choosing: Choosing,
): number {
  const soonest = Math.min(...ready.map((job) => options[job]!.start))
  const near = ready.filter((job) => options[job]!.start <= soonest + choosing.near)
  const worth = (job: number) => slack[job]! + options[job]!.setUp * choosing.worth
  return near.reduce((a, b) => (worth(b) < worth(a) ? b : a))
}
