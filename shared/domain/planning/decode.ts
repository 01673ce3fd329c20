import { NEVER } from './clock.ts'
import { CHANGEOVER, clearDesk, type Desk, PAST_FIXED, UNPLACED } from './desk.ts'
import { passGap, tryGaps } from './gaps.ts'
import { takeHand, takeKit } from './hands.ts'
import type { Spot } from './held-back.ts'
import { passLane, tryLanes } from './lanes.ts'
import type { Problem } from './problem.ts'

/** In which order the free jobs come to the floor, and to which station each. */
export interface Sequence {
  readonly order: Int32Array
  readonly station: Int32Array
  /** 1 where a job that stays at the station where people have seen it starts there no sooner than they have seen. */
  readonly asSeen: Uint8Array
  /** 1 where another job is to come behind it before what is fixed next, which it need then not be able to precede. */
  readonly followed: Uint8Array
}

/** Places every job in its turn, each behind what its station was given before and around what is fixed. */
export function decode(problem: Problem, desk: Desk, sequence: Sequence): void {
  clearDesk(desk, problem)
  for (let turn = 0; turn < sequence.order.length; turn++)
    give(problem, desk, sequence.order[turn]!, sequence)
}

/** Places the job whose turn it is. */
export function give(problem: Problem, desk: Desk, job: number, sequence: Sequence): void {
  const { work } = problem
  const station = sequence.station[job]!
  const isHeld = sequence.asSeen[job] === 1 && work.seenStation[job] === station
  const notBefore = isHeld ? work.seenStart[job]! : 0
  tryAt(problem, desk, job, station, notBefore, sequence.followed[job] === 1, desk.spot)
  note(desk, job, station)
  count(problem, desk, job, 1)
  pass(problem, desk, job)
}

/** The first moment a job fits a station: open, set up, with its predecessors, material and hand there. */
export function tryAt(
  problem: Problem,
  desk: Desk,
  job: number,
  station: number,
  notBefore: number,
  isFollowed: boolean,
  at: Spot,
): void {
  if (problem.stations[station]!.capacity > 1)
    return tryLanes(problem, desk, job, station, notBefore, at)
  tryGaps(problem, desk, job, station, notBefore, isFollowed, at)
}

function note(desk: Desk, job: number, station: number): void {
  const { spot } = desk
  desk.station[job] = station
  desk.start[job] = spot.start
  desk.end[job] = spot.end
  desk.setUp[job] = spot.setUp
  desk.hand[job] = spot.hand
  desk.kit[job] = spot.kit
  desk.gap[job] = spot.gap
  desk.refused[job] = spot.allowed ? 0 : 1
  desk.bare[job] = Number(spot.bare) - desk.gapBare[spot.gap]!
  desk.handEnd[job] = desk.handUntil
}

/** As how many that wait one counts that is booked: none is left out for any number of those. */
const BOOKED = 10_000
/** As how many that wait a gap counts that ends bare: such a plan cannot be worked at all. */
const BARE = 10_000_000

/** Counts a placed job in, or out again. */
export function count({ work }: Problem, desk: Desk, job: number, sign: 1 | -1): void {
  const end = desk.end[job]!
  if (end === NEVER) {
    desk.tally[UNPLACED]! += sign * (work.seenStation[job]! >= 0 ? BOOKED : 1)
    return
  }
  desk.tally[CHANGEOVER]! += sign * desk.setUp[job]!
  desk.tally[UNPLACED]! += sign * desk.bare[job]! * BARE
  if (end > work.deadline[job]!) desk.tally[PAST_FIXED]! += sign * (end - work.deadline[job]!)
}

/** Leaves the station and the hand as they are once the job has had its turn. */
export function pass(problem: Problem, desk: Desk, job: number): void {
  const end = desk.end[job]!
  if (end === NEVER) return
  const station = desk.station[job]!
  if (problem.stations[station]!.capacity === 1) passGap(problem, desk, job)
  else passLane(problem, desk, job, station)
  const hand = desk.hand[job]!
  if (hand >= 0) takeHand(problem, desk, hand, desk.handEnd[job]!)
  if (desk.kit[job]! >= 0) takeKit(problem, desk, desk.kit[job]!, end)
}
