import type { DropId } from '../drop/drop.ts'
import { STATION_KINDS, type StationKind } from '../resources/station.ts'
import type { Instant, Minutes } from '../time.ts'
import { endOf, NEVER, workBetween } from './clock.ts'
import type { Problem } from './problem.ts'

/** Why a drop cannot be in time: the kind of station that is short of room by most. */
export interface Tightest {
  readonly dropId: DropId
  readonly stationKind: StationKind
  /** From when its pieces can be there until the launch. Below 0 when what is fixed or due sooner is too much. */
  readonly left: Minutes
  readonly needed: Minutes
  readonly launchAt: Instant
}

/** Null where every kind of station has room for it: then it is late for another cause. */
export function tightestOf(problem: Problem, drop: number): Tightest | null {
  const heads = headsOf(problem, drop)
  const short = STATION_KINDS.map((kind) => ({
    kind,
    ...roomAt(problem, drop, kind, heads),
  })).filter(({ left, needed }) => left < needed)
  if (short.length === 0) return null
  const { kind, left, needed } = short.reduce((a, b) =>
    b.left - b.needed < a.left - a.needed ? b : a,
  )
  const { id: dropId, launchAt } = problem.drops[drop]!
  return {
    dropId,
    stationKind: kind,
    left: left as Minutes,
    needed: needed as Minutes,
    launchAt,
  }
}

/**
 * What the stations of a kind have for a drop before its launch: no more than what is fixed or due no later leaves of
 * all their time, nor more than there is once its pieces can be there.
 */
function roomAt(
  problem: Problem,
  drop: number,
  kind: StationKind,
  heads: ReadonlyMap<number, number>,
) {
  const { work, due, stations, opening } = problem
  const until = due[drop]!
  const able = [...stations.keys()].filter((at) => stations[at]!.kind === kind)
  let sooner = 0
  let needed = 0
  let from = NEVER
  for (let job = 0; job < work.count; job++) {
    if (!able.includes(work.station[work.stationStart[job]!]!)) continue
    if (work.drop[job] !== drop) {
      if (due[work.drop[job]!]! <= until) sooner += work.run[job]!
      continue
    }
    needed += work.run[job]!
    from = Math.min(from, heads.get(job)!)
  }
  const all = openAt(problem, able, opening, until) - sooner
  return { left: Math.min(all, openAt(problem, able, Math.min(from, until), until)), needed }
}

/** Minutes that stations are open between two moments, less what is fixed then. */
function openAt(
  { stations, clocks, fixed }: Problem,
  able: readonly number[],
  from: number,
  until: number,
): number {
  return able.reduce((sum, at) => {
    const clock = clocks[at]!
    const held = fixed.at[at]!.reduce((total, one) => {
      const start = Math.max(from, one.start)
      return total + workBetween(clock, start, Math.max(start, Math.min(until, one.end)))
    }, 0)
    return sum + workBetween(clock, from, until) * stations[at]!.capacity - held
  }, 0)
}

/** By job of a drop: when it can start at the soonest, were nothing else on the floor and no set-up needed. */
function headsOf(problem: Problem, drop: number): ReadonlyMap<number, number> {
  const { work, order, fixed, opening } = problem
  const known = new Map<number, number>()
  const headOf = (job: number): number => {
    const found = known.get(job)
    if (found !== undefined) return found
    let head = Math.max(opening, work.materialAt[job]!)
    for (let edge = order.beforeStart[job]!; edge < order.beforeStart[job + 1]!; edge++) {
      const before = order.before[edge]!
      if (before < work.count)
        head = Math.max(
          head,
          order.batch[edge]! < 0 ? soonestEnd(problem, before, headOf(before)) : headOf(before),
        )
      else if (order.batch[edge]! < 0) head = Math.max(head, fixed.ready[before - work.count]!.end)
    }
    known.set(job, head)
    return head
  }
  for (const job of work.ofDrop.subarray(work.dropStart[drop], work.dropStart[drop + 1]))
    headOf(job)
  return known
}

function soonestEnd({ work, clocks }: Problem, job: number, head: number): number {
  const able = work.station.subarray(work.stationStart[job], work.stationStart[job + 1])
  return Math.min(...[...able].map((at) => endOf(clocks[at]!, head, work.run[job]!)))
}
