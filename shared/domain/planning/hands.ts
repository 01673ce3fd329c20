import type { Desk } from './desk.ts'
import type { Problem } from './problem.ts'

/**
 * The hand that is free first for these minutes; -1 where none is needed. When it is free, and until when it is
 * then taken, is left on the desk.
 */
export function handFor(
  problem: Problem,
  desk: Desk,
  job: number,
  start: number,
  end: number,
): number {
  const { handStart, hand } = problem.work
  let best = -1
  let soonest = 0
  for (let index = handStart[job]!; index < handStart[job + 1]!; index++) {
    const one = hand[index]!
    const free = freeAt(problem, desk, one, start, end - start)
    if (best >= 0 && free >= soonest) continue
    best = one
    soonest = free
    if (free === start) break
  }
  desk.handAt = soonest
  desk.handUntil = end
  return best
}

/** When a hand has been freed by its last job, and nothing fixed takes it within the minutes asked for. */
function freeAt(
  { fixed }: Problem,
  desk: Desk,
  hand: number,
  from: number,
  length: number,
): number {
  const taken = fixed.taken[hand]!
  let start = Math.max(from, desk.handFree[hand]!)
  for (let index = desk.handPast[hand]!; index < taken.length; index++) {
    const one = taken[index]!
    if (one.start >= start + length) break
    if (one.end > start) start = one.end
  }
  return start
}

export function takeHand({ fixed }: Problem, desk: Desk, hand: number, until: number): void {
  const taken = fixed.taken[hand]!
  desk.handFree[hand] = until
  while (desk.handPast[hand]! < taken.length && taken[desk.handPast[hand]!]!.end <= until)
    desk.handPast[hand]!++
}
