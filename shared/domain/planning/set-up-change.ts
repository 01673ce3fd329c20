import type { Desk } from './desk.ts'
import type { Draft } from './draft.ts'
import { type Problem, type SetUps, setUpMinutes } from './problem.ts'
import { familiesBefore } from './rework.ts'
import type { Run } from './run.ts'

/** What is remembered by gap while a stretch of turns is looked over: the last set-up key, then and now. */
export interface Lookover {
  readonly was: Int32Array
  readonly is: Int32Array
  /** Whether the stretch touches the gap. */
  readonly open: Uint8Array
  /** Which station each gap is of. */
  readonly station: Int32Array
}

export function lookoverOf({ fixed }: Problem): Lookover {
  const station = fixed.at.flatMap((walls, at) => [at, ...walls.map(() => at)])
  return {
    was: new Int32Array(station.length),
    is: new Int32Array(station.length),
    open: new Uint8Array(station.length),
    station: Int32Array.from(station),
  }
}

const BARRED = 10_000

/**
 * By how many minutes of set-up a draft differs from what is kept, told from the order of set-up keys in each gap: long
 * before it is worked out, and the same where each job then stands in the gap that it is thought in.
 */
export function setUpChange({ problem, desk, rework, lookover, draft }: Run): number {
  const { was, is } = lookover
  const { order, kept, first, last } = draft
  const { family } = problem.work
  let left = openGaps(lookover, desk, draft)
  familiesBefore(problem, desk, rework, draft, is)
  was.set(is)
  let sum = 0
  for (let turn = first; turn <= last; turn++) {
    const job = order[turn]!
    sum += takeUp(problem, lookover, is, gapOf(draft, desk, job), family[job]!)
    const other = kept.order[turn]!
    sum -= takeUp(problem, lookover, was, desk.gap[other]!, family[other]!)
  }
  for (let turn = last + 1; turn < order.length && left > 0; turn++) {
    const job = order[turn]!
    const gap = desk.gap[job]!
    if (lookover.open[gap] === 0) continue
    lookover.open[gap] = 0
    left--
    sum += takeUp(problem, lookover, is, gap, family[job]!)
    sum -= takeUp(problem, lookover, was, gap, family[job]!)
  }
  return sum
}

/** Opens the gaps that a stretch touches, then or now; answers how many. */
function openGaps({ open }: Lookover, desk: Desk, draft: Draft): number {
  const { order, kept, first, last } = draft
  let count = 0
  open.fill(0)
  for (let turn = first; turn <= last; turn++) {
    const now = gapOf(draft, desk, order[turn]!)
    count += 1 - open[now]!
    open[now] = 1
    const then = desk.gap[kept.order[turn]!]!
    count += 1 - open[then]!
    open[then] = 1
  }
  return count
}

function gapOf({ gap }: Draft, desk: Desk, job: number): number {
  return gap[job]! < 0 ? desk.gap[job]! : gap[job]!
}

function takeUp(
  { setUps }: Problem,
  { station }: Lookover,
  last: Int32Array,
  gap: number,
  to: number,
): number {
  const from = last[gap]!
  last[gap] = to
  return barredOr(setUps, station[gap]!, from, to)
}

/** Minutes from one set-up key to another, so many that it is seen to be no good where that is not allowed. */
export function barredOr(setUps: SetUps, station: number, from: number, to: number): number {
  const minutes = setUpMinutes(setUps, station, from, to)
  return minutes < 0 ? BARRED : minutes
}
