import { clearOfFixed, passFixed } from './around-fixed.ts'
import { endOf, NEVER, openAt, startBefore } from './clock.ts'
import { CHANGEOVER, clearDesk, type Desk, PAST_FIXED, UNPLACED } from './desk.ts'
import { handFor, takeHand } from './hands.ts'
import { type Problem, setUpMinutes } from './problem.ts'

/** In which order the free jobs come to the floor, and to which station each. */
export interface Sequence {
  readonly order: Int32Array
  readonly station: Int32Array
}

/** Where a job would go at one station, worked out by `tryAt`. */
export interface Spot {
  start: number
  end: number
  setUp: number
  hand: number
  /** False where the station may not be set up from what stands before to this. */
  allowed: boolean
}

export const spot = (): Spot => ({ start: 0, end: 0, setUp: 0, hand: -1, allowed: true })

/** Places every job in its turn, each behind all that its station was given before and around what is fixed. */
export function decode(problem: Problem, desk: Desk, { order, station }: Sequence): void {
  clearDesk(desk, problem.setUps.families)
  for (let turn = 0; turn < order.length; turn++) give(problem, desk, order[turn]!, station)
}

/** Places the job whose turn it is. */
export function give(problem: Problem, desk: Desk, job: number, station: Int32Array): void {
  tryAt(problem, desk, job, station[job]!, desk.spot)
  settle(problem, desk, job, station[job]!, desk.spot)
}

/**
 * The first moment a job fits the station's end: open, set up, with its predecessors, material and hand there. No two
 * start at once at a station, for neither could then be said to come before the other.
 */
export function tryAt(problem: Problem, desk: Desk, job: number, station: number, at: Spot): void {
  const { work, clocks, setUps } = problem
  const clock = clocks[station]!
  const lane = laneOf(desk, station)
  let from = Math.max(readyAt(problem, desk, job), desk.free[lane]!, desk.lastStart[station]! + 1)
  for (;;) {
    const start = openAt(clock, from)
    const family = familyAt(problem, desk, station, start)
    const minutes = setUpMinutes(setUps, station, family, work.family[job]!)
    at.start = start
    at.allowed = minutes >= 0
    at.setUp = minutes
    const length = at.setUp + work.run[job]!
    at.end = start === NEVER || !at.allowed ? NEVER : endOf(clock, start, length)
    if (at.end === NEVER) return
    const next = heldBackTo(problem, desk, job, station, at)
    if (next <= start) return
    from = next
  }
}

/** The next moment to try where something is in the way of a spot; its own start where nothing is. */
function heldBackTo(problem: Problem, desk: Desk, job: number, station: number, at: Spot): number {
  const clock = problem.clocks[station]!
  const pieces = piecesAt(problem, desk, job, station, at)
  if (pieces > at.start) return pieces
  const clear = clearOfFixed(problem, desk, job, station, at)
  if (clear > at.start) return clear
  const attended = at.setUp + problem.work.attended[job]!
  at.hand = handFor(problem, desk, job, at.start, endOf(clock, at.start, attended))
  return at.hand < 0 ? at.start : desk.handAt
}

function laneOf(desk: Desk, station: number): number {
  let best = desk.laneStart[station]!
  for (let lane = best + 1; lane < desk.laneStart[station + 1]!; lane++)
    if (desk.free[lane]! < desk.free[best]!) best = lane
  return best
}

/** When all that must come before has ended, or has given its first batch. */
export function readyAt({ opening, work, order, clocks, fixed }: Problem, desk: Desk, job: number) {
  let ready = Math.max(opening, work.materialAt[job]!)
  for (let edge = order.beforeStart[job]!; edge < order.beforeStart[job + 1]!; edge++) {
    const before = order.before[edge]!
    const batch = order.batch[edge]!
    const held = before < work.count ? null : fixed.ready[before - work.count]!
    let from = held ? held.end : desk.end[before]!
    if (batch >= 0) {
      const clock = clocks[held ? held.station : desk.station[before]!]!
      const setUp = held ? held.setUp : desk.setUp[before]!
      from = Math.min(
        from,
        endOf(clock, held ? held.start : desk.start[before]!, Math.ceil(setUp + batch)),
      )
    }
    if (from > ready) ready = from
  }
  return ready
}

/** Where batches are handed on, the last of them must still be worked after the one before has ended. */
function piecesAt(problem: Problem, desk: Desk, job: number, station: number, at: Spot): number {
  const { order, work, clocks, fixed } = problem
  const clock = clocks[station]!
  let latest = 0
  for (let edge = order.beforeStart[job]!; edge < order.beforeStart[job + 1]!; edge++) {
    if (order.batch[edge]! < 0) continue
    const before = order.before[edge]!
    const ended = before < work.count ? desk.end[before]! : fixed.ready[before - work.count]!.end
    const end = endOf(clock, ended, order.lastBatch[edge]!)
    const from = end === NEVER ? NEVER : startBefore(clock, end, at.setUp + work.run[job]!)
    if (from > latest) latest = from
  }
  return latest
}

/** What the station is set up for at a moment: by what started last, given or fixed. */
function familyAt({ fixed }: Problem, desk: Desk, station: number, minute: number): number {
  const list = fixed.at[station]!
  let next = desk.nextFixed[station]!
  while (next < list.length && list[next]!.start <= minute) next++
  const before = next === 0 ? null : list[next - 1]!
  return before && before.start >= desk.lastStart[station]! ? before.family : desk.family[station]!
}

/** Gives the job its spot. */
export function settle(problem: Problem, desk: Desk, job: number, station: number, at: Spot): void {
  desk.station[job] = station
  desk.start[job] = at.start
  desk.end[job] = at.end
  desk.setUp[job] = at.setUp
  desk.hand[job] = at.hand
  desk.refused[job] = at.allowed ? 0 : 1
  desk.handEnd[job] = desk.handUntil
  if (at.end === NEVER) {
    desk.tally[UNPLACED]!++
    return
  }
  desk.tally[PAST_FIXED]! += Math.max(0, at.end - problem.work.deadline[job]!)
  desk.free[laneOf(desk, station)] = at.end
  desk.lastStart[station] = at.start
  desk.family[station] = problem.work.family[job]!
  desk.tally[CHANGEOVER]! += at.setUp
  passFixed(problem, desk, station, at.start)
  if (at.hand >= 0) takeHand(problem, desk, at.hand, desk.handUntil)
}
