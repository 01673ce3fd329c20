import { type Draft, leastTurn, mostTurn, moveTo, putAt, thinkIn, touch } from './draft.ts'
import { followIfNeeded } from './followed.ts'
import type { Work } from './problem.ts'
import type { Random } from './random.ts'
import type { Run } from './run.ts'

/** Changes the draft by one draw of chance: a job's turn or station, a batch's, or a whole drop's turns. */
export function change(run: Run, job: number): void {
  const { problem, draft, random } = run
  const kind = random.below(100)
  if (kind < 50) joinFamily(run, job)
  else if (kind < 75) joinBatch(run, job)
  else if (kind < 85) shift(run, job, draft.turn[job]! + around(random, 40))
  else if (kind < 95) {
    redraw(run, job)
    shift(run, job, draft.turn[job]! + around(random, 20))
  } else if (kind < 97 && problem.work.seenStation[job]! >= 0) loosen(draft, job)
  else shiftDrop(run, job, around(random, 60))
}

/** Brings a job that is in trouble, or its whole drop, forward. */
export function hurry(run: Run, job: number): void {
  const { draft, random } = run
  const kind = random.below(100)
  const by = -1 - random.below(100)
  if (draft.asSeen[job] === 1) loosen(draft, job)
  if (kind < 40) return shiftDrop(run, job, by)
  if (kind > 70) redraw(run, job)
  shift(run, job, draft.turn[job]! + by)
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
function joinFamily(run: Run, job: number): void {
  const { draft, random } = run
  const from = draft.turn[job]!
  const turn = turnOfLike(run, job)
  if (turn < 0) return shift(run, job, from + around(random, 40))
  putAt(draft, job, draft.station[draft.order[turn]!]!)
  shift(run, job, turn > from ? turn : turn + 1)
}

/** Within how many turns a job looks for its like. */
const REACH = 120
/** So many jobs of one set-up key move at once. */
export const MOST_OF_BATCH = 12

/** Moves a job with all that follow it at its station in its set-up key to another batch of that key. */
function joinBatch(run: Run, job: number): void {
  const { problem, draft } = run
  const { family } = problem.work
  const { order, station, turn } = draft
  const other = turnOfLike(run, job)
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
    shift(run, one, to > from ? to - (isLater ? 1 : 0) : to + 1)
  }
}

/** The turn of another job of the same set-up key near by, whose station can do this one; -1 where none was drawn. */
function turnOfLike({ problem: { work }, draft, random }: Run, job: number): number {
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

function redraw({ problem: { work }, draft, random }: Run, job: number): void {
  const first = work.stationStart[job]!
  putAt(draft, job, work.station[first + random.below(work.stationStart[job + 1]! - first)]!)
}

/** Gives a job another turn, as far as those before and after it in its drop let it. */
function shift(run: Run, job: number, wanted: number): void {
  const { problem, draft } = run
  const least = leastTurn(problem, draft, job)
  const most = mostTurn(problem, draft, job)
  moveTo(draft, job, Math.max(least, Math.min(most, wanted)))
  const gap = gapBehind(run, job)
  thinkIn(draft, job, gap)
  followIfNeeded(run, job, gap)
}

/** The gap of the job that has its turn before it at its station; the first gap where none has. */
function gapBehind({ draft, desk }: Run, job: number): number {
  const { order, station, turn, gap } = draft
  const home = station[job]!
  for (let at = turn[job]! - 1; at >= 0; at--) {
    const other = order[at]!
    if (station[other] === home) return gap[other]! < 0 ? desk.gap[other]! : gap[other]!
  }
  return desk.gapStart[home]!
}

/** Moves all of a drop's jobs by as many turns, their own order kept: those at the front of the move go first. */
function shiftDrop(run: Run, job: number, by: number): void {
  const { problem, draft } = run
  const { dropStart, ofDrop, drop } = problem.work
  const own = ofDrop.slice(dropStart[drop[job]!], dropStart[drop[job]! + 1])
  own.sort((a, b) => (draft.turn[a]! - draft.turn[b]!) * (by < 0 ? 1 : -1))
  for (const one of own) shift(run, one, draft.turn[one]! + by)
}
