import type { Desk } from './desk.ts'
import type { Problem, Taken } from './problem.ts'

/**
 * The hand that is free first for these minutes; -1 where none is needed. When it is free, and until when it is
 * then taken, is left on the desk.
 */
export function handFor(
  { work, fixed }: Problem,
  desk: Desk,
  job: number,
  start: number,
  end: number,
): number {
  let best = -1
  let soonest = 0
  for (let index = work.handStart[job]!; index < work.handStart[job + 1]!; index++) {
    const one = work.hand[index]!
    const from = Math.max(start, desk.handFree[one]!)
    const free = freeAt(fixed.taken[one]!, desk.handPast[one]!, from, end - start)
    if (best >= 0 && free >= soonest) continue
    best = one
    soonest = free
    if (free === start) break
  }
  desk.handAt = soonest
  desk.handUntil = end
  return best
}

/** When nothing fixed takes somebody or something for so many minutes, from a moment on. */
function freeAt(taken: readonly Taken[], past: number, from: number, length: number): number {
  let start = from
  for (let index = past; index < taken.length; index++) {
    const one = taken[index]!
    if (one.start >= start + length) break
    if (one.end > start) start = one.end
  }
  return start
}

export function takeHand({ fixed }: Problem, desk: Desk, hand: number, until: number): void {
  desk.handFree[hand] = until
  desk.handPast[hand] = pastOf(fixed.taken[hand]!, desk.handPast[hand]!, until)
}

/** How many of what takes it are over by a moment. */
function pastOf(taken: readonly Taken[], past: number, until: number): number {
  let over = past
  while (over < taken.length && taken[over]!.end <= until) over++
  return over
}

/** The piece of its kit that is free first for a job's whole span; -1 where it needs none. When is left on the desk. */
export function kitPieceFor(
  { work, kits }: Problem,
  desk: Desk,
  job: number,
  start: number,
  end: number,
): number {
  const kit = work.kit[job]!
  if (kit < 0) return -1
  let best = -1
  let soonest = 0
  for (let piece = kits.start[kit]!; piece < kits.start[kit + 1]!; piece++) {
    const from = Math.max(start, desk.kitFree[piece]!)
    const free = freeAt(kits.taken[piece]!, desk.kitPast[piece]!, from, end - start)
    if (best >= 0 && free >= soonest) continue
    best = piece
    soonest = free
    if (free === start) break
  }
  desk.kitAt = soonest
  return best
}

export function takeKit({ kits }: Problem, desk: Desk, piece: number, until: number): void {
  desk.kitFree[piece] = until
  desk.kitPast[piece] = pastOf(kits.taken[piece]!, desk.kitPast[piece]!, until)
}
