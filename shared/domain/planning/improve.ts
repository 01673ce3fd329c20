import { adopt, change, type Draft, draftOf, keepDraft, takeBack } from './change-sequence.ts'
import { decode, type Sequence } from './decode.ts'
import { type Desk, deskOf } from './desk.ts'
import { firstPlan } from './first-plan.ts'
import type { Problem } from './problem.ts'
import { openRandom, type Random } from './random.ts'
import { isBetter, type Score, score, weigh } from './score.ts'

/** The engine at work on a factory's plan: driven in slices, alike for the same seed and iterations. */
export interface Engine {
  step(iterations: number): void
  best(): Best
  iterations(): number
}

export interface Best {
  readonly sequence: Sequence
  readonly score: Score
}

/** Rounds, each from the best: iterations of the first, how they grow, and by how much a step may be worse. */
const FIRST_ROUND = 12_000
const GROWTH = 1.6
const WARM = 150
const COLD = 2

interface Run {
  readonly problem: Problem
  readonly desk: Desk
  readonly random: Random
  readonly draft: Draft
  readonly dropEnd: Int32Array
  readonly now: Score
  readonly best: Best
  weight: number
  iteration: number
  roundFrom: number
  roundLength: number
}

export function openEngine(problem: Problem, seed: number, begin: Sequence | null = null): Engine {
  const desk = deskOf(problem)
  const sequence = begin ?? firstPlan(problem, desk)
  const run: Run = {
    problem,
    desk,
    random: openRandom(seed),
    draft: draftOf(sequence),
    dropEnd: new Int32Array(problem.drops.length),
    now: new Float64Array(7),
    best: { sequence: draftOf(sequence), score: new Float64Array(7) },
    weight: 0,
    iteration: 0,
    roundFrom: 0,
    roundLength: FIRST_ROUND,
  }
  measure(run)
  run.weight = weigh(run.now)
  run.best.score.set(run.now)
  return {
    step(iterations) {
      if (problem.work.count < 2) return
      for (let left = iterations; left > 0; left--) advance(run)
    },
    best: () => run.best,
    iterations: () => run.iteration,
  }
}

function measure({ problem, desk, draft, dropEnd, now }: Run): void {
  decode(problem, desk, draft)
  score(problem, desk, dropEnd, now)
}

function advance(run: Run): void {
  const { draft, random, now, best } = run
  change(run.problem, draft, drawnJob(run), random)
  measure(run)
  const weight = weigh(now)
  if (isBetter(now, best.score)) {
    best.score.set(now)
    best.sequence.order.set(draft.order)
    best.sequence.station.set(draft.station)
  }
  if (weight <= run.weight || accepts(run, weight - run.weight)) {
    run.weight = weight
    keepDraft(draft)
  } else takeBack(draft)
  run.iteration++
  if (run.iteration - run.roundFrom >= run.roundLength) nextRound(run)
}

/** A worse plan is gone on from if not by more than a threshold, drawn and ever lower (Dueck and Scheuer 1990). */
function accepts({ iteration, roundFrom, roundLength, random }: Run, worse: number): boolean {
  const left = 1 - (iteration - roundFrom) / roundLength
  return worse * 1000 < (COLD + WARM * left * left) * random.below(1000)
}

/** Half the draws go to jobs of drops that are late, where there are any. */
function drawnJob({ problem, draft, random, dropEnd }: Run): number {
  const { work, due } = problem
  const any = draft.order[random.below(work.count)]!
  if (random.below(2) === 0) return any
  for (let tries = 0; tries < 8; tries++) {
    const job = random.below(work.count)
    if (dropEnd[work.drop[job]!]! > due[work.drop[job]!]!) return job
  }
  return any
}

function nextRound(run: Run): void {
  run.roundFrom = run.iteration
  run.roundLength = Math.floor(run.roundLength * GROWTH)
  adopt(run.draft, run.best.sequence)
  measure(run)
  run.weight = weigh(run.now)
}
