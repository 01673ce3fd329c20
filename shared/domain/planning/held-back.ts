import { endAfter, endOf, NEVER, startBefore } from './clock.ts'
import type { Desk } from './desk.ts'
import { handFor, kitPieceFor } from './hands.ts'
import type { Problem } from './problem.ts'

/** Where a job would go at one station, worked out by `tryAt`. */
export interface Spot {
  start: number
  end: number
  setUp: number
  hand: number
  kit: number
  gap: number
  /** Whether it may not itself precede what is fixed behind it. */
  bare: boolean
  /** False where the station may not be set up from what stands before to this. */
  allowed: boolean
}

export const spot = (): Spot => ({
  start: 0,
  end: 0,
  setUp: 0,
  hand: -1,
  kit: -1,
  gap: 0,
  bare: false,
  allowed: true,
})

/**
 * The next moment to try where pieces, a hand or a kit are not there in time for a spot; its own start where all is.
 */
export function heldBackTo(
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
  const attended = at.setUp + problem.work.attended[job]!
  at.hand = handFor(problem, desk, job, at.start, endAfter(clock, worked, attended))
  if (at.hand >= 0 && desk.handAt > at.start) return desk.handAt
  at.kit = kitPieceFor(problem, desk, job, at.start, at.end)
  return at.kit < 0 ? at.start : desk.kitAt
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
