import { clearOfFixed, firstPast, passFixed } from './around-fixed.ts'
import { endAfter, endOf, NEVER, startBefore, workedAt } from './clock.ts'
import { CHANGEOVER, clearDesk, type Desk, PAST_FIXED, UNPLACED } from './desk.ts'
import { handFor, kitPieceFor, takeHand, takeKit } from './hands.ts'
import { type Problem, setUpMinutes } from './problem.ts'

/** In which order the free jobs come to the floor, and to which station each. */
export interface Sequence {
  readonly order: Int32Array
  readonly station: Int32Array
  /** 1 where a job that stays at the station where people have seen it starts there no sooner than they have seen. */
  readonly asSeen: Uint8Array
}

/** Where a job would go at one station, worked out by `tryAt`. */
export interface Spot {
  start: number
  end: number
  setUp: number
  hand: number
  kit: number
  /** False where the station may not be set up from what stands before to this. */
  allowed: boolean
}

export const spot = (): Spot => ({
  start: 0,
  end: 0,
  setUp: 0,
  hand: -1,
  kit: -1,
  allowed: true,
})

/** Places every job in its turn, each behind all that its station was given before and around what is fixed. */
export function decode(problem: Problem, desk: Desk, sequence: Sequence): void {
  clearDesk(desk, problem.setUps.families)
  for (let turn = 0; turn < sequence.order.length; turn++)
    give(problem, desk, sequence.order[turn]!, sequence)
}

/** Places the job whose turn it is. */
export function give(problem: Problem, desk: Desk, job: number, sequence: Sequence): void {
  const { work } = problem
  const station = sequence.station[job]!
  const isHeld = sequence.asSeen[job] === 1 && work.seenStation[job] === station
  tryAt(problem, desk, job, station, isHeld ? work.seenStart[job]! : 0, desk.spot)
  note(desk, job, station)
  count(problem, desk, job, 1)
  pass(problem, desk, job)
}

/**
 * The first moment a job fits the station's end: open, set up, with its predecessors, material and hand there. No two
 * start at once at a station, for neither could then be said to come before the other.
 */
export function tryAt(
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
    const next = heldBackTo(problem, desk, job, station, worked, at)
    if (next <= start) return
    from = next
  }
}

/** The next moment to try where something is in the way of a spot; its own start where nothing is. */
function heldBackTo(
  problem: Problem,
  desk: Desk,
  job: number,
  station: number,
  worked: number,
  at: Spot,
): number {
  const clock = problem.clocks[station]!
  const pieces = piecesAt(problem, desk, job, station, at)
  if (pieces > at.start) return pieces
  const clear = clearOfFixed(problem, desk, job, station, at)
  if (clear > at.start) return clear
  const attended = at.setUp + problem.work.attended[job]!
  at.hand = handFor(problem, desk, job, at.start, endAfter(clock, worked, attended))
  if (at.hand >= 0 && desk.handAt > at.start) return desk.handAt
  at.kit = kitPieceFor(problem, desk, job, at.start, at.end)
  return at.kit < 0 ? at.start : desk.kitAt
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
  const next = firstPast(fixed.starts[station]!, desk.nextFixed[station]!, minute)
  const before = next === 0 ? null : list[next - 1]!
  return before && before.start >= desk.lastStart[station]! ? before.family : desk.family[station]!
}

function note(desk: Desk, job: number, station: number): void {
  const { spot } = desk
  desk.station[job] = station
  desk.start[job] = spot.start
  desk.end[job] = spot.end
  desk.setUp[job] = spot.setUp
  desk.hand[job] = spot.hand
  desk.kit[job] = spot.kit
  desk.refused[job] = spot.allowed ? 0 : 1
  desk.handEnd[job] = desk.handUntil
}

/** Counts a placed job in, or out again. */
export function count({ work }: Problem, desk: Desk, job: number, sign: 1 | -1): void {
  const end = desk.end[job]!
  if (end === NEVER) {
    desk.tally[UNPLACED]! += sign
    return
  }
  desk.tally[CHANGEOVER]! += sign * desk.setUp[job]!
  if (end > work.deadline[job]!) desk.tally[PAST_FIXED]! += sign * (end - work.deadline[job]!)
}

/** Leaves the station and the hand as they are once the job has had its turn. */
export function pass(problem: Problem, desk: Desk, job: number): void {
  const end = desk.end[job]!
  if (end === NEVER) return
  const station = desk.station[job]!
  const start = desk.start[job]!
  desk.free[laneOf(desk, station)] = end
  desk.lastStart[station] = start
  desk.family[station] = problem.work.family[job]!
  passFixed(problem, desk, station, start)
  const hand = desk.hand[job]!
  if (hand >= 0) takeHand(problem, desk, hand, desk.handEnd[job]!)
  if (desk.kit[job]! >= 0) takeKit(problem, desk, desk.kit[job]!, end)
}
