import type { MessagePort } from 'node:worker_threads'
import { openPlan, type Plan } from '../../../shared/domain/plan.ts'
import { openEngine } from '../../../shared/domain/planning/improve.ts'
import { figuresOf, type PlanProposal, propose } from '../../../shared/domain/planning/propose.ts'
import { type PlanningAsk, problemOf } from '../../../shared/domain/planning/read-problem.ts'
import type { Score } from '../../../shared/domain/planning/score.ts'
import { standingPlan } from '../../../shared/domain/planning/standing-plan.ts'
import { think } from './think.ts'

export interface ProposeWork {
  readonly plan: Plan
  readonly ask: PlanningAsk
  readonly seconds: number
  readonly seed: number
  readonly peer: MessagePort | null
}

export interface ProposedPlan {
  readonly proposal: PlanProposal
  readonly score: Score
}

interface EngineWatch {
  progress(done: number, doing: string): void
  /** Somebody is content with what there is. */
  enough(): boolean
}

const TELL_EVERY = 250

/** Improves until the time is up, nothing has come of it for long, or somebody has enough; tells how the best stands. */
export async function proposePlan(
  { plan, ask, seconds, seed, peer }: ProposeWork,
  watch: EngineWatch,
): Promise<ProposedPlan> {
  const view = openPlan(plan)
  const problem = problemOf(view, ask)
  const began = performance.now()
  const engine = openEngine(problem, seed, standingPlan(view, ask, problem))
  const spent = () => (performance.now() - began) / 1000
  let told = Number.NEGATIVE_INFINITY
  await think({
    engine,
    peer,
    isOver: () => spent() >= seconds || watch.enough() || engine.isExhausted(),
    tell() {
      if (performance.now() - told < TELL_EVERY) return
      told = performance.now()
      watch.progress(Math.min(1, spent() / seconds), wordsOf(engine.best().score))
    },
  })
  const { sequence, score } = engine.best()
  return { proposal: propose(problem, sequence), score }
}

function wordsOf(score: Score): string {
  const { lateDrops, minutesLate, changeover, moved } = figuresOf(score)
  return `${lateDrops} late by ${minutesLate} min, ${changeover} min of changeover, ${moved} moved`
}
