import { type Draft, leastTurn, mostTurn, moveTo, putAt, touch } from './draft.ts'
import type { Problem, Work } from './problem.ts'
import type { Random } from './random.ts'

/** Changes the draft by one draw of chance: a job's turn or station, a batch's, or a whole drop's turns. */
export function change(problem: Problem, draft: Draft, job: number, random: Random): void {
  const kind = random.below(100)
  if (kind < 50) joinFamily(problem, draft, job, random)
  else if (kind < 75) joinBatch(problem, draft, job, random)
  else if (kind < 85) shift(problem, draft, job, draft.turn[job]! + around(random, 40))
  else if (kind < 95) {
    redraw(problem, draft, job, random)
    shift(problem, draft, job, draft.turn[job]! + around(random, 20))
  } else if (kind < 97 && problem.work.seenStation[job]! >= 0) loosen(draft, job)
  else shiftDrop(problem, draft, job, around(random, 60))
}

/** Brings a job that is in trouble, or its whole drop, forward. */
export function hurry(problem: Problem, draft: Draft, job: number, random: Random): void {
  const kind = random.below(100)
  const by = -1 - random.below(100)
  if (draft.asSeen[job] === 1) loosen(draft, job)
  if (kind < 40) return shiftDrop(problem, draft, job, by)
  if (kind > 70) redraw(problem, draft, job, random)
  shift(problem, draft, job, draft.turn[job]! + by)
}

function around(random: Random, reach: number): number {
  return random.below(2 * reach + 1) - reach
}

/** Lets a job start before people have seen it to start, or holds it to that again. */
function loosen(draft: Draft, job: number): void {
  draft.asSeen[job] = 1 - draft.asSeen[job]!
  touch(draft, draft.turn[job]!)
}

/** Moves a job next to another of its set-up key, at that one's station: the batches of a family grow so. */
function joinFamily(problem: Problem, draft: Draft, job: number, random: Random): void {
  const from = draft.turn[job]!
  const turn = turnOfLike(problem, draft, job, random)
  if (turn < 0) return shift(problem, draft, job, from + around(random, 40))
  putAt(draft, job, draft.station[draft.order[turn]!]!)
  shift(problem, draft, job, turn > from ? turn : turn + 1)
}

/** Within how many turns a job looks for its like. */
const REACH = 120
/** So many jobs of one set-up key move at once. */
export const MOST_OF_BATCH = 12

/** Moves a job with all that follow it at its station in its set-up key to another batch of that key. */
function joinBatch(problem: Problem, draft: Draft, job: number, random: Random): void {
  const { family } = problem.work
  const { order, station, turn } = draft
  const other = turnOfLike(problem, draft, job, random)
  if (other < 0) return
  const target = order[other]!
  const home = station[job]!
  const batch: number[] = []
  for (let at = turn[job]!; at < order.length && batch.length < MOST_OF_BATCH; at++) {
    const one = order[at]!
    if (station[one] !== home) continue
    if (one === target || family[one] !== family[job]) break
    batch.push(one)
  }
  const isLater = other > turn[job]!
  if (!isLater) batch.reverse()
  for (const one of batch) {
    if (isAble(problem.work, one, station[target]!)) putAt(draft, one, station[target]!)
    const from = turn[one]!
    const to = turn[target]!
    shift(problem, draft, one, to > from ? to - (isLater ? 1 : 0) : to + 1)
  }
}

/** The turn of another job of the same set-up key near by, whose station can do this one; -1 where none was drawn. */
function turnOfLike({ work }: Problem, draft: Draft, job: number, random: Random): number {
  const from = draft.turn[job]!
  for (let tries = 0; tries < 12; tries++) {
    const turn = from + around(random, REACH)
    const other = draft.order[turn]
    if (other === undefined || other === job || work.family[other] !== work.family[job]) continue
    if (isAble(work, job, draft.station[other]!)) return turn
  }
  return -1
}

/** Whether a job can be done at a station. */
export function isAble(work: Work, job: number, station: number): boolean {
  for (let at = work.stationStart[job]!; at < work.stationStart[job + 1]!; at++)
    if (work.station[at] === station) return true
  return false
}

function redraw({ work }: Problem, draft: Draft, job: number, random: Random): void {
  const first = work.stationStart[job]!
  putAt(draft, job, work.station[first + random.below(work.stationStart[job + 1]! - first)]!)
}

/** Gives a job another turn, as far as those before and after it in its drop let it. */
function shift(problem: Problem, draft: Draft, job: number, wanted: number): void {
  const least = leastTurn(problem, draft, job)
  const most = mostTurn(problem, draft, job)
  moveTo(draft, job, Math.max(least, Math.min(most, wanted)))
}

/** Moves all of a drop's jobs by as many turns, their own order kept: those at the front of the move go first. */
function shiftDrop(problem: Problem, draft: Draft, job: number, by: number): void {
  const { dropStart, ofDrop, drop } = problem.work
  const own = ofDrop.slice(dropStart[drop[job]!], dropStart[drop[job]! + 1])
  own.sort((a, b) => (draft.turn[a]! - draft.turn[b]!) * (by < 0 ? 1 : -1))
  for (const one of own) shift(problem, draft, one, draft.turn[one]! + by)
}
