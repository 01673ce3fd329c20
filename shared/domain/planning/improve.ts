import { change, hurry } from './change-sequence.ts'
import { type Choosing, FIRST, OTHERS } from './choosing.ts'
import type { Sequence } from './decode.ts'
import { type Desk, deskOf } from './desk.ts'
import { adopt, copyInto, copyOf, type Draft, draftOf, keepDraft, takeBack } from './draft.ts'
import { firstPlan } from './first-plan.ts'
import type { Problem } from './problem.ts'
import { openRandom, type Random } from './random.ts'
import { dropWork, keepWork, type Rework, reworkOf, workAnew, workOut } from './rework.ts'
import { isBetter, newScore, type Score, score, weigh, weighLate } from './score.ts'
import { type Lookover, lookoverOf, setUpChange } from './set-up-change.ts'

/** The engine at work on a factory's plan: driven in slices, alike for the same seed and iterations. */
export interface Engine {
  step(iterations: number): void
  best(): Best
  iterations(): number
  /** Goes on in its next round from what another search has found, where that is better. */
  take(other: Best): void
  /** Whether nothing better has come of so many iterations that nothing more is to be expected. */
  isExhausted(): boolean
}

export interface Best {
  readonly sequence: Sequence
  readonly score: Score
}

/** Rounds, each from the best: iterations of the first for each job, how they grow, and by how much a step may be worse. */
const ROUND_BY_JOB = 400
const GROWTH = 1.1
const WARMTHS = [15, 60]
const WARMTHS_OF_FEW = [100, 4000]
/** Below this many jobs a new round is shaken up first, and may stray further. */
const FEW = 60
const COLD = 1
/** Iterations for each job that may find nothing better. */
const IDLE_BY_JOB = 20_000
/** By how much a plan may get better by what the order of set-up keys does not tell. */
const HOPE = 5

interface Run {
  readonly problem: Problem
  readonly others: readonly Choosing[]
  readonly desk: Desk
  readonly random: Random
  readonly draft: Draft
  readonly rework: Rework
  readonly lookover: Lookover
  readonly dropEnd: Int32Array
  readonly now: Score
  readonly best: Best
  /** What a round sets out from. */
  readonly lead: Sequence
  weight: number
  lateWeight: number
  iteration: number
  /** The iteration that found the best. */
  bestAt: number
  round: number
  roundFrom: number
  roundLength: number
}

/** Sets out from a sequence and from several first plans, or from the sequence alone. */
export function openEngine(
  problem: Problem,
  seed: number,
  begin: Sequence | null = null,
  others: readonly Choosing[] = OTHERS,
): Engine {
  const desk = deskOf(problem)
  const sequence = begin ?? firstPlan(problem, desk, FIRST)
  const run: Run = {
    problem,
    others,
    desk,
    random: openRandom(seed),
    draft: draftOf(sequence),
    rework: reworkOf(problem, desk),
    lookover: lookoverOf(problem),
    dropEnd: new Int32Array(problem.drops.length),
    now: newScore(),
    lead: copyOf(sequence),
    best: { sequence: copyOf(sequence), score: newScore() },
    weight: 0,
    lateWeight: 0,
    iteration: 0,
    bestAt: 0,
    round: 0,
    roundFrom: 0,
    roundLength: ROUND_BY_JOB * problem.work.count,
  }
  setOut(run)
  run.best.score.set(run.now)
  return {
    step(iterations) {
      if (problem.work.count < 2) return
      for (let left = iterations; left > 0; left--) advance(run)
    },
    best: () => run.best,
    iterations: () => run.iteration,
    take(other) {
      if (isBetter(problem, other.score, run.best.score)) keep(run, other)
    },
    isExhausted: () =>
      problem.work.count < 2 || run.iteration - run.bestAt > IDLE_BY_JOB * problem.work.count,
  }
}

/** Works out another first plan, and sets out from the one that weighs least. */
function tryFirst(run: Run, choosing: Choosing): void {
  const { weight } = run
  adopt(run.draft, firstPlan(run.problem, run.desk, choosing))
  setOut(run)
  keepBest(run)
  if (run.weight < weight) return copyInto(run.draft, run.lead)
  adopt(run.draft, run.lead)
  setOut(run)
}

/** Works the draft out from nothing, and sets out from it. */
function setOut(run: Run): void {
  const { problem, desk, draft, rework, dropEnd, now } = run
  workAnew(problem, desk, rework, draft)
  keepDraft(draft)
  score(problem, desk, dropEnd, now)
  run.weight = weigh(problem, now)
  run.lateWeight = weighLate(problem, now)
}

function advance(run: Run): void {
  const { problem, draft, lookover } = run
  const other = run.others[run.iteration++]
  if (other) return tryFirst(run, other)
  if (run.iteration - run.roundFrom >= run.roundLength) nextRound(run)
  const allowed = allowance(run)
  const isHurried = changeOne(run)
  if (draft.first > draft.last) return
  const setUp = setUpChange(problem, lookover, draft)
  if (isHurried || setUp <= allowed + HOPE) return judge(run, allowed, Math.min(0, setUp))
  takeBack(draft)
}

/** Works the changed draft out, and goes on from it or from what was kept. */
function judge(run: Run, allowed: number, setUp: number): void {
  const { problem, desk, rework, draft, now } = run
  const limit = run.lateWeight + allowed + HOPE - setUp
  if (!workOut(problem, desk, rework, draft, limit)) return goBack(run)
  score(problem, desk, run.dropEnd, now)
  keepBest(run)
  const weight = weigh(problem, now)
  if (weight - run.weight > allowed) return goBack(run)
  run.weight = weight
  run.lateWeight = weighLate(problem, now)
  keepDraft(draft)
  keepWork(problem, desk, rework)
}

function goBack({ problem, desk, rework, draft }: Run): void {
  takeBack(draft)
  dropWork(problem, desk, rework)
}

function keepBest(run: Run): void {
  const { problem, now, best, draft } = run
  if (isBetter(problem, now, best.score)) keep(run, { score: now, sequence: draft })
}

function keep(run: Run, { score: worth, sequence }: Best): void {
  run.best.score.set(worth)
  copyInto(sequence, run.best.sequence)
  run.bestAt = run.iteration
}

/** By how much a plan may be worse to be gone on from: drawn, and ever less (Dueck and Scheuer 1990). */
function allowance({ problem, iteration, roundFrom, roundLength, round, random }: Run): number {
  const left = 1 - (iteration - roundFrom) / roundLength
  const warmths = problem.work.count < FEW ? WARMTHS_OF_FEW : WARMTHS
  return ((COLD + warmths[round % 2]! * left * left) * random.below(1000)) / 1000
}

/** A fifth of the changes hurries jobs in trouble; half of the others goes to jobs that need a changeover. */
function changeOne(run: Run): boolean {
  const { problem, draft, random } = run
  const troubled = random.below(5) === 0 ? troubledJob(run) : -1
  if (troubled < 0) change(problem, draft, drawnJob(run), random)
  else hurry(problem, draft, leaderOf(problem, troubled, random), random)
  return troubled >= 0
}

/** A job that ends past a fixed follower's start, or is of a late drop; -1 where none was drawn. */
function troubledJob({ problem, desk, random, dropEnd }: Run): number {
  const { work, due } = problem
  for (let tries = 0; tries < 20; tries++) {
    const job = random.below(work.count)
    if (desk.end[job]! > work.deadline[job]!) return job
    if (dropEnd[work.drop[job]!]! > due[work.drop[job]!]! && random.below(4) === 0) return job
  }
  return -1
}

function drawnJob({ problem, desk, random }: Run): number {
  const any = random.below(problem.work.count)
  if (random.below(2) === 0) return any
  for (let tries = 0; tries < 6; tries++) {
    const job = random.below(problem.work.count)
    if (desk.setUp[job]! > 0) return job
  }
  return any
}

/** The job itself, or one of those it waits for. */
function leaderOf({ order, work }: Problem, job: number, random: Random): number {
  let found = job
  while (random.below(2) === 0 && order.beforeStart[found]! < order.beforeStart[found + 1]!) {
    const before = order.before[order.beforeStart[found]!]!
    if (before >= work.count) break
    found = before
  }
  return found
}

function nextRound(run: Run): void {
  run.round++
  run.roundFrom = run.iteration
  run.roundLength = Math.floor(run.roundLength * GROWTH)
  adopt(run.draft, run.best.sequence)
  if (run.problem.work.count < FEW) shake(run)
  setOut(run)
}

/** Few jobs leave few ways out of a plan that is good only among its like. */
function shake({ problem, draft, random }: Run): void {
  for (let times = 2 + random.below(16); times > 0; times--)
    change(problem, draft, random.below(problem.work.count), random)
}
