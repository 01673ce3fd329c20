import { clearOfFixed, firstPast, passFixed } from './around-fixed.ts'
import { endAfter, NEVER, workedAt } from './clock.ts'
import type { Desk } from './desk.ts'
import { heldBackTo, readyAt, type Spot } from './held-back.ts'
import { type Problem, setUpMinutes } from './problem.ts'

/**
 * The first moment a job fits the end of a station that holds several bookings: open, set up, with its predecessors, material and hand there. No two
 * start at once at a station, for neither could then be said to come before the other.
 */
export function tryLanes(
  problem: Problem,
  desk: Desk,
  job: number,
  station: number,
  notBefore: number,
  at: Spot,
): void {
  const { work, clocks, setUps } = problem
  const clock = clocks[station]!
  const lane = laneOf(desk, station)
  at.gap = desk.gapStart[station]!
  at.bare = false
  let from = Math.max(readyAt(problem, desk, job), notBefore)
  from = Math.max(from, desk.free[lane]!, desk.lastStart[station]! + 1)
  for (;;) {
    const worked = workedAt(clock, from)
    const start = worked < 0 ? NEVER : clock.opens[worked]!
    const family = familyAt(problem, desk, station, start)
    const minutes = setUpMinutes(setUps, station, family, work.family[job]!)
    at.start = start
    at.allowed = minutes >= 0
    at.setUp = minutes
    at.end = worked < 0 || minutes < 0 ? NEVER : endAfter(clock, worked, minutes + work.run[job]!)
    if (at.end === NEVER) return
    from = nextTry(problem, desk, job, station, worked, at)
    if (from <= start) return
  }
}

function nextTry(
  problem: Problem,
  desk: Desk,
  job: number,
  station: number,
  worked: number,
  at: Spot,
): number {
  const clear = clearOfFixed(problem, desk, job, station, at)
  return clear > at.start ? clear : heldBackTo(problem, desk, job, station, worked, at)
}

function laneOf(desk: Desk, station: number): number {
  let best = desk.laneStart[station]!
  for (let lane = best + 1; lane < desk.laneStart[station + 1]!; lane++)
    if (desk.free[lane]! < desk.free[best]!) best = lane
  return best
}

/** What the station is set up for at a moment: by what started last, given or fixed. */
function familyAt({ fixed }: Problem, desk: Desk, station: number, minute: number): number {
  const list = fixed.at[station]!
  const next = firstPast(fixed.starts[station]!, desk.nextFixed[station]!, minute)
  const before = next === 0 ? null : list[next - 1]!
  return before && before.start >= desk.lastStart[station]! ? before.family : desk.family[station]!
}

/** Leaves the lanes as they are once the job has had its turn. */
export function passLane(problem: Problem, desk: Desk, job: number, station: number): void {
  const start = desk.start[job]!
  desk.free[laneOf(desk, station)] = desk.end[job]!
  desk.lastStart[station] = start
  desk.family[station] = problem.work.family[job]!
  desk.gapFamily[desk.gapStart[station]!] = problem.work.family[job]!
  passFixed(problem, desk, station, start)
}
