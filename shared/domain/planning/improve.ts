import { type Choosing, OTHERS } from './choosing.ts'
import type { Sequence } from './decode.ts'
import { adopt, copyInto, keepDraft, takeBack } from './draft.ts'
import { changeOne, isMany, shake } from './draw-change.ts'
import { firstPlan } from './first-plan.ts'
import { openRun } from './open-run.ts'
import { keepsAnother, lookOut } from './outlook.ts'
import type { Problem } from './problem.ts'
import { dropWork, keepWork, workAnew, workOut } from './rework.ts'
import type { Best, Run } from './run.ts'
import { isBetter, leastLateWeight, score, weigh, weighLate } from './score.ts'
import { setUpChange } from './set-up-change.ts'

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

/** Rounds, each from the best: iterations of the first for each job, how they grow, and by how much a step may be worse. */
const ROUND_BY_JOB = 250
const GROWTH = 1.1
const WARMTHS = [60, 40]
/** Where there are few jobs, a new round is shaken up first and may stray further. */
const WARMTHS_OF_FEW = [100, 4000]
const COLD = 1
/** Iterations for each job that may find nothing better. */
const IDLE_BY_JOB = 20_000
/** By how much a plan may get better by what the order of set-up keys does not tell. */
const HOPE = 5
/** By how many minutes of set-up more than is allowed a spot may be chosen, for chance to choose from. */
const LEEWAY = 3

/** Sets out from a sequence and from several first plans, or from the sequence alone. */
export function openEngine(
  problem: Problem,
  seed: number,
  begin: Sequence | null = null,
  others: readonly Choosing[] = OTHERS,
): Engine {
  const run = openRun(problem, seed, begin, others)
  run.roundLength = ROUND_BY_JOB * problem.work.count
  setOut(run)
  run.best.score.set(run.now)
  return {
    step(iterations) {
      if (problem.work.count === 0) return
      for (let left = iterations; left > 0; left--) advance(run)
    },
    best: () => run.best,
    iterations: () => run.iteration,
    take(other) {
      if (isBetter(problem, other.score, run.best.score)) keep(run, other)
    },
    isExhausted: () =>
      problem.work.count === 0 || run.iteration - run.bestAt > IDLE_BY_JOB * problem.work.count,
  }
}

/** Works out another first plan, and keeps it if it is the best yet: the first round sets out from the best. */
function tryFirst(run: Run, choosing: Choosing): void {
  adopt(run.draft, firstPlan(run.problem, run.desk, choosing))
  setOut(run)
  keepBest(run)
  adopt(run.draft, run.best.sequence)
  setOut(run)
}

/** Works the draft out from nothing, and sets out from it. */
function setOut(run: Run): void {
  const { problem, desk, draft, rework, dropEnd, now } = run
  workAnew(problem, desk, rework, draft)
  keepDraft(draft)
  keepsAnother(run.outlook, true)
  score(problem, desk, dropEnd, now)
  run.weight = weigh(problem, now)
  run.lateWeight = weighLate(problem, now)
}

function advance(run: Run): void {
  const { draft } = run
  const other = run.others[run.iteration++]
  if (other) return tryFirst(run, other)
  if (run.iteration - run.roundFrom >= run.roundLength) nextRound(run)
  const allowed = allowance(run)
  const isHurried = changeOne(run, allowed + LEEWAY)
  if (draft.first > draft.last) return
  const setUp = setUpChange(run)
  if (isHurried || setUp <= allowed + HOPE) return judge(run, allowed, Math.min(0, setUp))
  takeBack(draft)
}

/** Works the changed draft out, and goes on from it or from what was kept. */
function judge(run: Run, allowed: number, setUp: number): void {
  const { problem, desk, rework, draft, now } = run
  const limit = run.lateWeight + allowed + HOPE - setUp
  if (!workOut(problem, desk, rework, draft, limit, latestFor(run, limit))) return goBack(run)
  score(problem, desk, run.dropEnd, now)
  keepBest(run)
  const weight = weigh(problem, now)
  if (weight - run.weight > allowed) return goBack(run)
  run.weight = weight
  run.lateWeight = weighLate(problem, now)
  keepDraft(draft)
  keepsAnother(run.outlook, false)
  keepWork(problem, desk, rework)
}

/** By when jobs must end where not one more drop may be late. */
function latestFor({ problem, desk, outlook, draft, lateWeight }: Run, limit: number) {
  if (!isMany(problem) || limit - lateWeight >= leastLateWeight(problem)) return null
  lookOut(problem, desk, outlook, draft)
  return outlook.latest
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
  const warmths = isMany(problem) ? WARMTHS : WARMTHS_OF_FEW
  return ((COLD + warmths[round % 2]! * left * left) * random.below(1000)) / 1000
}

function nextRound(run: Run): void {
  run.round++
  run.roundFrom = run.iteration
  run.roundLength = Math.floor(run.roundLength * GROWTH)
  adopt(run.draft, run.best.sequence)
  if (!isMany(run.problem)) shake(run)
  setOut(run)
}
