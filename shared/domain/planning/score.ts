import { NEVER } from './clock.ts'
import { CHANGEOVER, type Desk, PAST_FIXED, UNPLACED } from './desk.ts'
import type { Problem } from './problem.ts'

/** What a plan is judged by, in the order of DOMAIN rule 8. All of it is better small. */
export const AIMS = [
  'unplaced',
  'minutes past fixed followers',
  'late drops',
  'broken confirmations',
  'minutes late',
  'moved bookings',
  'minutes moved',
  'changeover minutes',
  'finish',
] as const

export type Score = Float64Array

/** What a planner may ask for first. */
export const OBJECTIVES = ['on-time', 'fewest-changeovers', 'least-moved'] as const
export type Objective = (typeof OBJECTIVES)[number]

/**
 * Which difference decides first. Whoever wants few changeovers gets them before stability, never before punctuality;
 * whoever wants little moved has drops late rather than what people have seen moved, but no confirmation broken.
 */
const RANKS: Readonly<Record<Objective, readonly number[]>> = {
  'on-time': [0, 1, 2, 3, 4, 5, 6, 7, 8],
  'fewest-changeovers': [0, 1, 2, 3, 4, 7, 5, 6, 8],
  'least-moved': [0, 1, 3, 5, 6, 2, 4, 7, 8],
}

/** Weighed together only to lead the search; which plan is better is decided by their order. */
const WEIGHTS: Readonly<Record<Objective, readonly number[]>> = {
  'on-time': [1_000_000, 30, 300, 300, 1, 60, 0.01, 1, 0.001],
  'fewest-changeovers': [1_000_000, 30, 300, 300, 1, 10, 0.002, 1, 0.001],
  'least-moved': [1_000_000, 30, 300, 3000, 1, 2000, 0.1, 1, 0.001],
}

export function newScore(): Score {
  return new Float64Array(AIMS.length)
}

export function score(problem: Problem, desk: Desk, dropEnd: Int32Array, into: Score): void {
  const { work, due, dropFrom, promised, drops } = problem
  dropEnd.set(dropFrom)
  let moved = 0
  let movedBy = 0
  for (let job = 0; job < work.count; job++) {
    const drop = work.drop[job]!
    if (desk.end[job]! > dropEnd[drop]!) dropEnd[drop] = desk.end[job]!
    if (!isMoved(problem, desk, job)) continue
    moved++
    movedBy += Math.abs(desk.start[job]! - work.seenStart[job]!)
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
  into[0] = desk.tally[UNPLACED]!
  into[1] = desk.tally[PAST_FIXED]!
  into[2] = lateDrops
  into[3] = broken
  into[4] = late
  into[5] = moved
  into[6] = movedBy
  into[7] = desk.tally[CHANGEOVER]!
  into[8] = finish
}

/** Whether people will find a booking elsewhere than they have seen it. */
export function isMoved({ work }: Problem, desk: Desk, job: number): boolean {
  const seen = work.seenStation[job]!
  return seen >= 0 && (seen !== desk.station[job] || work.seenStart[job] !== desk.start[job])
}

export function isBetter(
  { objective }: Pick<Problem, 'objective'>,
  one: Score,
  other: Score,
): boolean {
  for (const aim of RANKS[objective]) if (one[aim] !== other[aim]) return one[aim]! < other[aim]!
  return false
}

export function weigh({ objective }: Problem, score: Score): number {
  const weights = WEIGHTS[objective]
  let sum = 0
  for (let aim = 0; aim < score.length; aim++) sum += score[aim]! * weights[aim]!
  return sum
}

/** The part of the weight that lateness has. */
export function weighLate({ objective }: Problem, score: Score): number {
  const weights = WEIGHTS[objective]
  return score[2]! * weights[2]! + score[3]! * weights[3]! + score[4]! * weights[4]!
}

/** What one more late drop adds to it at least. */
export function leastLateWeight({ objective }: Problem): number {
  return WEIGHTS[objective][2]!
}

/** What a drop that ends then adds to it. */
export function lateWeightOf(
  { objective, due, promised, drops }: Problem,
  drop: number,
  end: number,
): number {
  if (end <= due[drop]! || end >= NEVER || drops[drop]!.ended !== 'no') return 0
  const weights = WEIGHTS[objective]
  return weights[2]! + weights[3]! * promised[drop]! + weights[4]! * (end - due[drop]!)
}
