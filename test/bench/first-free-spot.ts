import { endOf, NEVER, openAt } from '../../shared/domain/planning/clock.ts'
import { type Problem, setUpMinutes, type Taken } from '../../shared/domain/planning/problem.ts'
import type { Placed } from './floor-figures.ts'

interface Standing extends Taken {
  readonly setUp: number
  readonly family: number
}

/**
 * What a planner without an engine does: drops by due date, each step at the first free spot of any station that can
 * do it, gaps between earlier bookings used where the step and its set-up fit.
 */
export function firstFreeSpot(problem: Problem): readonly Placed[] {
  const { work, fixed, due } = problem
  const lines: Standing[][] = fixed.at.map((list) => [...list])
  const hands: Taken[][] = fixed.taken.map((list) => [...list])
  const placed: Placed[] = Array.from({ length: work.count })
  const drops = [...due.keys()].toSorted((a, b) => due[a]! - due[b]! || a - b)
  for (const drop of drops)
    for (let job = 0; job < work.count; job++)
      if (work.drop[job] === drop) placed[job] = placeJob(problem, lines, hands, placed, job)
  return placed
}

interface Found extends Placed {
  readonly hand: number
  readonly handUntil: number
}

function placeJob(
  problem: Problem,
  lines: readonly Standing[][],
  hands: readonly Taken[][],
  placed: readonly Placed[],
  job: number,
): Placed {
  const { work } = problem
  const from = readyAt(problem, placed, job)
  const able = work.station.subarray(work.stationStart[job], work.stationStart[job + 1])
  const spots = [...able].map((station) =>
    firstSpot(problem, lines[station]!, hands, job, station, from),
  )
  const best = spots.reduce((a, b) => (b.end < a.end ? b : a))
  const standing = {
    start: best.start,
    end: best.end,
    setUp: best.setUp,
    family: work.family[job]!,
  }
  lines[best.station]!.push(standing)
  lines[best.station]!.sort((a, b) => a.start - b.start)
  if (best.hand >= 0) hands[best.hand]!.push({ start: best.start, end: best.handUntil })
  return best
}

/** Steps of a drop are listed in their order, so those before are placed already; no batches are handed on. */
function readyAt({ opening, work, order, fixed }: Problem, placed: readonly Placed[], job: number) {
  const before = order.before.subarray(order.beforeStart[job], order.beforeStart[job + 1])
  const ends = [...before].map((one) =>
    one < work.count ? placed[one]!.end : fixed.ready[one - work.count]!.end,
  )
  return Math.max(opening, work.materialAt[job]!, ...ends)
}

function firstSpot(
  problem: Problem,
  line: readonly Standing[],
  hands: readonly Taken[][],
  job: number,
  station: number,
  from: number,
): Found {
  const { work, clocks, setUps } = problem
  const clock = clocks[station]!
  const family = work.family[job]!
  let start = from
  for (;;) {
    start = openAt(clock, start)
    if (start >= NEVER) return { station, start, end: NEVER, setUp: 0, hand: -1, handUntil: 0 }
    const before = line.findLast((one) => one.start <= start)
    const next = line.find((one) => one.start > start)
    const setUp = setUpMinutes(setUps, station, before?.family ?? setUps.families, family)
    const end = endOf(clock, start, Math.max(0, setUp) + work.run[job]!)
    const after = next ? setUpMinutes(setUps, station, family, next.family) : 0
    if (before && before.end > start) start = before.end
    else if (
      setUp < 0 ||
      (next && (after < 0 || end + Math.max(0, after - next.setUp) > next.start))
    )
      start = next ? next.end : NEVER
    else {
      const handUntil = endOf(clock, start, setUp + work.attended[job]!)
      const { hand, free } = firstHand(problem, hands, job, start, handUntil)
      if (free === start) return { station, start, end, setUp, hand, handUntil }
      start = free
    }
  }
}

function firstHand(
  { work }: Problem,
  hands: readonly Taken[][],
  job: number,
  start: number,
  until: number,
): { readonly hand: number; readonly free: number } {
  const able = [...work.hand.subarray(work.handStart[job], work.handStart[job + 1])]
  if (able.length === 0) return { hand: -1, free: start }
  const times = able.map((hand) => {
    const inTheWay = hands[hand]!.filter((one) => one.end > start && one.start < until)
    return {
      hand,
      free: inTheWay.length === 0 ? start : Math.min(...inTheWay.map(({ end }) => end)),
    }
  })
  return times.reduce((a, b) => (b.free < a.free ? b : a))
}
