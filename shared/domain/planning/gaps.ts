import { firstPast, mayPrecede } from './around-fixed.ts'
import { endAfter, NEVER, workedAt } from './clock.ts'
import type { Desk } from './desk.ts'
import { heldBackTo, readyAt, type Spot } from './held-back.ts'
import { type FixedBooking, type Problem, setUpMinutes } from './problem.ts'

/**
 * The first moment a job fits a station that holds one booking at a time: behind all it was given in a gap between what
 * is fixed there. A gap that is too short for one job is left open for another whose turn comes later.
 */
export function tryGaps(
  problem: Problem,
  desk: Desk,
  job: number,
  station: number,
  notBefore: number,
  isFollowed: boolean,
  at: Spot,
): void {
  const { work, fixed } = problem
  const walls = fixed.at[station]!
  const ready = Math.max(readyAt(problem, desk, job), notBefore)
  const first = desk.gapStart[station]!
  for (let index = firstPast(fixed.starts[station]!, 0, ready); index <= walls.length; index++) {
    const gap = first + index
    const from = Math.max(ready, desk.gapFree[gap]!, desk.gapLast[gap]! + 1)
    const wall = index < walls.length ? walls[index]! : null
    if (wall && from + work.run[job]! > wall.start) continue
    if (fits(problem, desk, job, station, from, gap, wall, isFollowed, at) || !wall) return
  }
}

/** Whether a job fits a gap, and where; `wall` is what ends it. */
function fits(
  problem: Problem,
  desk: Desk,
  job: number,
  station: number,
  begin: number,
  gap: number,
  wall: FixedBooking | null,
  isFollowed: boolean,
  at: Spot,
): boolean {
  const { work, clocks, setUps } = problem
  const clock = clocks[station]!
  const minutes = setUpMinutes(setUps, station, desk.gapFamily[gap]!, work.family[job]!)
  const need = minutes + work.run[job]!
  let from = begin
  at.gap = gap
  at.allowed = minutes >= 0
  at.setUp = minutes
  at.end = NEVER
  at.start = NEVER
  at.bare = false
  if (minutes < 0) return false
  for (;;) {
    const worked = workedAt(clock, from)
    const start = worked < 0 ? NEVER : clock.opens[worked]!
    const end = worked < 0 ? NEVER : endAfter(clock, worked, need)
    at.start = start
    at.end = end
    if (end === NEVER) return false
    if (wall && end > wall.start) return false
    at.bare = wall !== null && !mayPrecede(problem, job, station, at, wall)
    if (at.bare && !isFollowed) return false
    const next = heldBackTo(problem, desk, job, station, worked, at)
    if (next <= start) return true
    from = next
  }
}

/** Leaves the gap as it is once the job has had its turn. */
export function passGap({ work }: Problem, desk: Desk, job: number): void {
  const gap = desk.gap[job]!
  desk.gapFree[gap] = desk.end[job]!
  desk.gapLast[gap] = desk.start[job]!
  desk.gapFamily[gap] = work.family[job]!
  desk.gapBare[gap]! += desk.bare[job]!
}
