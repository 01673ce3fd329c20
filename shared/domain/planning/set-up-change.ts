import type { Draft } from './draft.ts'
import { type Problem, type SetUps, setUpMinutes } from './problem.ts'

/** What is remembered by station while a stretch of turns is looked over: the last set-up key, then and now. */
export interface Lookover {
  readonly was: Int32Array
  readonly is: Int32Array
  /** Whether the stretch touches the station. */
  readonly open: Uint8Array
}

export function lookoverOf({ stations }: Problem): Lookover {
  return {
    was: new Int32Array(stations.length),
    is: new Int32Array(stations.length),
    open: new Uint8Array(stations.length),
  }
}

const BARRED = 10_000

/**
 * By how many minutes of set-up a draft differs from what is kept, told from the order of set-up keys alone: without
 * fixed bookings, and long before it is worked out.
 */
export function setUpChange(problem: Problem, { was, is, open }: Lookover, draft: Draft): number {
  const { order, station, kept, first, last } = draft
  const { family } = problem.work
  open.fill(0)
  let left = 0
  for (let turn = first; turn <= last; turn++) {
    left += 1 - open[station[order[turn]!]!]!
    open[station[order[turn]!]!] = 1
    left += 1 - open[kept.station[kept.order[turn]!]!]!
    open[kept.station[kept.order[turn]!]!] = 1
  }
  setOut(problem, was, is, draft, left)
  let sum = 0
  for (let turn = first; turn <= last; turn++) {
    const job = order[turn]!
    sum += takeUp(problem, is, station[job]!, family[job]!)
    const other = kept.order[turn]!
    sum -= takeUp(problem, was, kept.station[other]!, family[other]!)
  }
  for (let turn = last + 1; turn < order.length && left > 0; turn++) {
    const job = order[turn]!
    const at = station[job]!
    if (open[at] === 0) continue
    open[at] = 0
    left--
    sum += takeUp(problem, is, at, family[job]!) - takeUp(problem, was, at, family[job]!)
  }
  return sum
}

/** What stands at each station before the stretch. */
function setOut(
  { work, setUps }: Problem,
  was: Int32Array,
  is: Int32Array,
  { order, station, first }: Draft,
  stations: number,
): void {
  is.fill(-1)
  let left = stations
  for (let turn = first - 1; turn >= 0 && left > 0; turn--) {
    const job = order[turn]!
    const at = station[job]!
    if (is[at] !== -1) continue
    is[at] = work.family[job]!
    left--
  }
  for (let at = 0; at < is.length; at++) if (is[at] === -1) is[at] = setUps.families
  was.set(is)
}

function takeUp({ setUps }: Problem, last: Int32Array, station: number, to: number): number {
  const from = last[station]!
  last[station] = to
  return barredOr(setUps, station, from, to)
}

/** Minutes from one set-up key to another, so many that it is seen to be no good where that is not allowed. */
export function barredOr(setUps: SetUps, station: number, from: number, to: number): number {
  const minutes = setUpMinutes(setUps, station, from, to)
  return minutes < 0 ? BARRED : minutes
}
