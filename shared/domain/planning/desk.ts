import { type Spot, spot } from './held-back.ts'
import type { Problem } from './problem.ts'

/** Where a plan is worked out, job by job: what each has got, and what is still free of every station and hand. */
export interface Desk {
  readonly station: Int32Array
  readonly start: Int32Array
  readonly end: Int32Array
  readonly setUp: Int32Array
  readonly hand: Int32Array
  /** Until when the hand is with it. */
  readonly handEnd: Int32Array
  readonly kit: Int32Array
  /** Which gap it stands in, counted through all stations; the first of a station that has lanes. */
  readonly gap: Int32Array
  /** 1 where no set-up was allowed from what stood before. */
  readonly refused: Int32Array
  /** By how many gaps more end in a job that may not precede what is fixed behind it: 1, or -1 where it comes between. */
  readonly bare: Int32Array
  /** A station that holds several bookings at once has as many lanes. */
  readonly laneStart: Int32Array
  readonly free: Int32Array
  readonly lastStart: Int32Array
  readonly family: Int32Array
  /** A station that holds one booking at a time is filled up gap by gap, between what is fixed there. */
  readonly gapStart: Int32Array
  readonly gapFree: Int32Array
  readonly gapLast: Int32Array
  readonly gapFamily: Int32Array
  /** 1 where a gap's last job may not precede what is fixed behind it. */
  readonly gapBare: Int32Array
  /** The first fixed booking that starts after the last given one, and the first that has not ended before it. */
  readonly nextFixed: Int32Array
  readonly firstFixed: Int32Array
  readonly handFree: Int32Array
  readonly handPast: Int32Array
  readonly kitFree: Int32Array
  readonly kitPast: Int32Array
  readonly spot: Spot
  handAt: number
  handUntil: number
  kitAt: number
  /** Minutes of changeover; jobs that found no time or no allowed set-up, and gaps that end bare; minutes past fixed followers' starts. */
  readonly tally: Int32Array
  /** All columns of the jobs, and all of stations and hands, each as one array, to be copied at once. */
  readonly given: Int32Array
  readonly state: Int32Array
}

export const COLUMNS = 10

export const CHANGEOVER = 0
export const UNPLACED = 1
export const PAST_FIXED = 2

export function deskOf(problem: Problem): Desk {
  const { work, stations, hands, kits, fixed } = problem
  const laneStart = new Int32Array(stations.length + 1)
  stations.forEach(({ capacity }, index) => {
    laneStart[index + 1] = laneStart[index]! + Math.max(1, capacity)
  })
  const gapStart = new Int32Array(stations.length + 1)
  stations.forEach((_, index) => {
    gapStart[index + 1] = gapStart[index]! + fixed.at[index]!.length + 1
  })
  const gaps = gapStart[stations.length]!
  const lanes = laneStart[stations.length]!
  const given = new Int32Array(COLUMNS * work.count)
  const column = (at: number) => given.subarray(at * work.count, (at + 1) * work.count)
  const pieces = kits.taken.length
  const state = new Int32Array(
    lanes + 4 * gaps + 4 * stations.length + 2 * hands.length + 2 * pieces,
  )
  const cut = cutter(state)
  const desk: Desk = {
    station: column(0),
    start: column(1),
    end: column(2),
    setUp: column(3),
    hand: column(4),
    handEnd: column(5),
    kit: column(6),
    gap: column(7),
    refused: column(8),
    bare: column(9),
    laneStart,
    free: cut(lanes),
    lastStart: cut(stations.length),
    family: cut(stations.length),
    gapStart,
    gapFree: cut(gaps),
    gapLast: cut(gaps),
    gapFamily: cut(gaps),
    gapBare: cut(gaps),
    nextFixed: cut(stations.length),
    firstFixed: cut(stations.length),
    handFree: cut(hands.length),
    handPast: cut(hands.length),
    kitFree: cut(pieces),
    kitPast: cut(pieces),
    tally: new Int32Array(3),
    spot: spot(),
    handAt: 0,
    handUntil: 0,
    kitAt: 0,
    given,
    state,
  }
  clearDesk(desk, problem)
  return desk
}

/** Nothing given yet. */
export function clearDesk(desk: Desk, { fixed, setUps }: Problem): void {
  desk.state.fill(0)
  desk.tally.fill(0)
  desk.lastStart.fill(-1)
  desk.family.fill(setUps.families)
  desk.gapLast.fill(-1)
  desk.gapFamily.fill(setUps.families)
  fixed.at.forEach((list, station) => {
    list.forEach(({ start, family }, index) => {
      const gap = desk.gapStart[station]! + index + 1
      desk.gapFree[gap] = fixed.overBy[station]![index]!
      desk.gapLast[gap] = start
      desk.gapFamily[gap] = family
    })
  })
}

/** Answers one part after another of an array. */
function cutter(whole: Int32Array): (length: number) => Int32Array {
  let from = 0
  return (length) => {
    const part = whole.subarray(from, from + length)
    from += length
    return part
  }
}
