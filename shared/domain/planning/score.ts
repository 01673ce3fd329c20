import { NEVER } from './clock.ts'
import { CHANGEOVER, type Desk, PAST_FIXED, UNPLACED } from './desk.ts'
import type { Problem } from './problem.ts'

/** What a plan is worth, the first difference deciding (DOMAIN rule 8). All of it is better small. */
export const AIMS = [
  'unplaced',
  'minutes past fixed followers',
  'late drops',
  'broken confirmations',
  'minutes late',
  'moved bookings',
  'changeover minutes',
  'finish',
] as const

export type Score = Float64Array

/** Weighed together only to lead the search; which plan is better is decided by their order. */
const WEIGHTS = [1_000_000, 30, 300, 300, 1, 40, 1, 0.001]

export function newScore(): Score {
  return new Float64Array(AIMS.length)
}

export function score(problem: Problem, desk: Desk, dropEnd: Int32Array, into: Score): void {
  const { work, due, dropFrom, promised, drops } = problem
  dropEnd.set(dropFrom)
  let moved = 0
  for (let job = 0; job < work.count; job++) {
    const drop = work.drop[job]!
    if (desk.end[job]! > dropEnd[drop]!) dropEnd[drop] = desk.end[job]!
    const seen = work.seenStation[job]!
    if (seen >= 0 && (seen !== desk.station[job] || work.seenStart[job] !== desk.start[job]))
      moved++
  }
  let lateDrops = 0
  let broken = 0
  let late = 0
  let finish = 0
  for (let drop = 0; drop < drops.length; drop++) {
    const end = dropEnd[drop]!
    if (end === NEVER) continue
    finish += end
    if (end <= due[drop]! || drops[drop]!.ended !== 'no') continue
    lateDrops++
    broken += promised[drop]!
    late += end - due[drop]!
  }
  into.set([
    desk.tally[UNPLACED]!,
    desk.tally[PAST_FIXED]!,
    lateDrops,
    broken,
    late,
    moved,
    desk.tally[CHANGEOVER]!,
    finish,
  ])
}

export function isBetter(one: Score, other: Score): boolean {
  for (let aim = 0; aim < one.length; aim++)
    if (one[aim] !== other[aim]) return one[aim]! < other[aim]!
  return false
}

export function weigh(score: Score): number {
  let sum = 0
  for (let aim = 0; aim < score.length; aim++) sum += score[aim]! * WEIGHTS[aim]!
  return sum
}
