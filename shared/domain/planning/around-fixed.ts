import { NEVER, workBetween } from './clock.ts'
import type { Desk } from './desk.ts'
import type { Spot } from './held-back.ts'
import { type FixedBooking, type Problem, setUpMinutes } from './problem.ts'

/** Past the fixed booking that a spot would run into, or would leave no time to set up for. */
export function clearOfFixed(
  problem: Problem,
  desk: Desk,
  job: number,
  station: number,
  at: Spot,
): number {
  const list = problem.fixed.at[station]!
  if (list.length === 0) return at.start
  const room = problem.stations[station]!.capacity - busyLanes(desk, station, at.start)
  let crowd = 0
  let soonest = NEVER
  const first = firstPast(problem.fixed.overBy[station]!, desk.firstFixed[station]!, at.start)
  for (let index = first; index < list.length; index++) {
    const one = list[index]!
    if (one.end <= at.start) continue
    if (one.start === at.start) return at.start + 1
    if (one.start >= at.end)
      return mayPrecede(problem, job, station, at, one) ? at.start : one.start + 1
    crowd++
    soonest = Math.min(soonest, one.end)
    if (crowd >= room) return Math.max(soonest, at.start + 1)
    if (one.start > at.start && !mayPrecede(problem, job, station, at, one)) return one.start + 1
  }
  return at.start
}

/** The first place from one on whose value is past a minute, in a list that never falls; near ones are found soonest. */
export function firstPast(values: Int32Array, from: number, minute: number): number {
  let low = from
  let stride = 1
  while (low + stride <= values.length && values[low + stride - 1]! <= minute) {
    low += stride
    stride *= 2
  }
  let high = Math.min(low + stride - 1, values.length)
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle]! <= minute) low = middle + 1
    else high = middle
  }
  return low
}

function busyLanes(desk: Desk, station: number, minute: number): number {
  let busy = 0
  for (let lane = desk.laneStart[station]!; lane < desk.laneStart[station + 1]!; lane++)
    if (desk.free[lane]! > minute) busy++
  return busy
}

/** Whether the fixed booking that comes next can be set up for in the time it has for that, or before it. */
export function mayPrecede(
  { setUps, work, clocks, stations }: Problem,
  job: number,
  station: number,
  at: Spot,
  next: FixedBooking,
): boolean {
  const minutes = setUpMinutes(setUps, station, work.family[job]!, next.family)
  if (minutes < 0) return false
  const short = minutes - next.setUp
  if (short <= 0) return true
  if (!next.early) return false
  return (
    stations[station]!.capacity > 1 || workBetween(clocks[station]!, at.end, next.start) >= short
  )
}

/** Moves a station's pointers past what can no longer be in the way of later starts. */
export function passFixed({ fixed }: Problem, desk: Desk, station: number, minute: number): void {
  const list = fixed.at[station]!
  while (desk.nextFixed[station]! < list.length && list[desk.nextFixed[station]!]!.start <= minute)
    desk.nextFixed[station]!++
  while (
    desk.firstFixed[station]! < desk.nextFixed[station]! &&
    list[desk.firstFixed[station]!]!.end <= minute
  )
    desk.firstFixed[station]!++
}
