import { firstPast, mayPrecede } from './around-fixed.ts'
import { NEVER } from './clock.ts'
import { decode, type Sequence } from './decode.ts'
import type { Desk } from './desk.ts'
import { follow } from './draft.ts'
import { spot } from './held-back.ts'
import { type FixedBooking, type Problem, setUpMinutes } from './problem.ts'
import type { Run } from './run.ts'

/** Says of a job that was moved whether it is to be followed: where it must be, and another stands behind it in the gap. */
export function followIfNeeded(run: Run, job: number, gap: number): void {
  const { problem, draft, outlook } = run
  const wall = outlook.lines.walls[gap]!
  const needsAnother = wall !== null && needsMore(problem, job, draft.station[job]!, wall)
  follow(draft, job, needsAnother && isBeforeAnother(run, job, gap))
}

function isBeforeAnother({ draft, desk }: Run, job: number, gap: number): boolean {
  const { order, turn } = draft
  for (let at = turn[job]! + 1; at < order.length; at++) {
    const other = order[at]!
    if ((draft.gap[other]! < 0 ? desk.gap[other]! : draft.gap[other]!) === gap) return true
  }
  return false
}

/** Whether a fixed booking right behind a job would need more minutes of set-up than it has, or could not come there. */
function needsMore(
  { setUps, work }: Problem,
  job: number,
  station: number,
  wall: FixedBooking,
): boolean {
  const minutes = setUpMinutes(setUps, station, work.family[job]!, wall.family)
  return minutes < 0 || minutes > wall.setUp
}

/**
 * By job: 1 where another one stands behind it, before a fixed booking that it may not precede itself. `starts` are the
 * minutes at which the jobs stand, `NEVER` where one does not.
 */
export function followedIn(problem: Problem, station: Int32Array, starts: Int32Array): Uint8Array {
  const { fixed, stations } = problem
  const followed = new Uint8Array(starts.length)
  const byStart = [...starts.keys()].toSorted((a, b) => starts[b]! - starts[a]!)
  const next = new Int32Array(stations.length).fill(NEVER)
  for (const job of byStart) {
    const at = station[job]!
    const start = starts[job]!
    const wall = fixed.at[at]![firstPast(fixed.starts[at]!, 0, start)]
    const over = { ...spot(), start, end: next[at]! }
    const isBetween = wall !== undefined && over.end < wall.start
    if (isBetween && !mayPrecede(problem, job, at, over, wall)) followed[job] = 1
    next[at] = start
  }
  return followed
}

/**
 * Works a sequence out so that no gap ends bare: what would end one, and may not precede what is fixed behind it, need not
 * be followed any more and stands behind that.
 */
export function settle(problem: Problem, desk: Desk, sequence: Sequence): Sequence {
  do decode(problem, desk, sequence)
  while (leaveNoneBare(desk, sequence))
  return sequence
}

/** False where none was bare. */
function leaveNoneBare({ gap, gapBare, end }: Desk, { order, followed }: Sequence): boolean {
  const isBare = gapBare.slice()
  let any = false
  for (let turn = order.length - 1; turn >= 0; turn--) {
    const job = order[turn]!
    if (end[job] === NEVER || isBare[gap[job]!] === 0) continue
    isBare[gap[job]!] = 0
    followed[job] = 0
    any = true
  }
  return any
}

/** By job: 1 where it may not precede something fixed, whatever time there is between. */
export function barredBeforeFixed({ work, fixed, setUps }: Problem): Uint8Array {
  return Uint8Array.from({ length: work.count }, (_, job) => {
    const able = work.station.subarray(work.stationStart[job], work.stationStart[job + 1])
    const isBarred = (station: number) =>
      fixed.at[station]!.some(
        ({ family }) => setUpMinutes(setUps, station, work.family[job]!, family) < 0,
      )
    return Number(able.some(isBarred))
  })
}
