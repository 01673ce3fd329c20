import { setImmediate } from 'node:timers/promises'
import { openPlan, type Plan } from '../../../shared/domain/plan.ts'
import { openEngine } from '../../../shared/domain/planning/improve.ts'
import { type PlanProposal, propose } from '../../../shared/domain/planning/propose.ts'
import { type PlanningAsk, problemOf } from '../../../shared/domain/planning/read-problem.ts'

export interface ProposeWork {
  readonly plan: Plan
  readonly ask: PlanningAsk
  readonly seconds: number
  readonly seed: number
}

export type ProposedPlan = PlanProposal

interface EngineWatch {
  progress(done: number, doing: string): void
  /** Somebody is content with what there is. */
  enough(): boolean
}

const SLICE = 200
const TELL_EVERY = 250

/** Improves until the time is up or somebody has enough, and tells each time how the best stands. */
export async function proposePlan(
  { plan, ask, seconds, seed }: ProposeWork,
  watch: EngineWatch,
): Promise<ProposedPlan> {
  const problem = problemOf(openPlan(plan), ask)
  const began = performance.now()
  const engine = openEngine(problem, seed)
  let told = Number.NEGATIVE_INFINITY
  for (;;) {
    const spent = (performance.now() - began) / 1000
    if (spent >= seconds || watch.enough() || problem.jobs.length === 0) break
    engine.step(SLICE)
    if (performance.now() - told >= TELL_EVERY) {
      told = performance.now()
      watch.progress(spent / seconds, wordsOf(propose(problem, engine.best().sequence)))
    }
    await setImmediate()
  }
  return propose(problem, engine.best().sequence)
}

function wordsOf({ figures: { lateDrops, minutesLate, changeover, moved } }: PlanProposal): string {
  return `${lateDrops} late by ${minutesLate} min, ${changeover} min of changeover, ${moved} moved`
}
