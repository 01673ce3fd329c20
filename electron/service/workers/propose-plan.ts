import type { MessagePort } from 'node:worker_threads'
import type { SoFar } from '../../../shared/contract/planning.ts'
import { onlyNeeded, overtimeFor } from '../../../shared/domain/planning/overtime.ts'
import {
  type Figures,
  figuresOf,
  type PlanProposal,
  propose,
} from '../../../shared/domain/planning/propose.ts'
import type { PlanningAsk } from '../../../shared/domain/planning/read-problem.ts'
import type { Score } from '../../../shared/domain/planning/score.ts'
import { openSearch, type Search } from '../../../shared/domain/planning/search.ts'
import { openPlan, type Plan } from '../../../shared/domain/schedule/plan.ts'
import { think } from './think.ts'

export interface ProposeWork {
  readonly plan: Plan
  readonly ask: PlanningAsk
  /** What the plan comes to as it stands. */
  readonly now: Figures
  readonly seconds: number
  readonly overtime: 'no' | 'allowed'
  readonly seed: number
  readonly peer: MessagePort | null
}

export interface ProposedPlan {
  readonly proposal: PlanProposal
  readonly score: Score
}

interface EngineWatch {
  progress(done: number, doing: string, soFar: SoFar): void
  /** Somebody is content with what there is. */
  enough(): boolean
}

const TELL_EVERY = 250

/** Of the time, what goes into a plan without overtime where some is allowed. */
const PLAIN_SHARE = 0.6

/** Improves until the time is up, nothing has come of it for long, or somebody has enough; tells how the best stands. */
export async function proposePlan(
  { plan, ask, now, overtime, seconds, seed, peer }: ProposeWork,
  watch: EngineWatch,
): Promise<ProposedPlan> {
  const search = openSearch(openPlan(plan), ask, seed)
  const run = slicesOf(seconds, now, watch)
  await run(search, peer, overtime === 'allowed' ? PLAIN_SHARE : 1)
  const longer = overtime === 'allowed' ? overtimeFor(search, seed) : null
  if (longer) await run(longer, null, 1)
  const found = (longer && onlyNeeded(search, longer, seed)) ?? search
  const { sequence, score } = found.engine.best()
  return { proposal: propose(found.problem, sequence, found.overtime), score }
}

/** Runs searches one after another until a share of the whole time is over. */
function slicesOf(seconds: number, now: Figures, watch: EngineWatch) {
  const began = performance.now()
  const spent = () => (performance.now() - began) / 1000 / seconds
  let told = Number.NEGATIVE_INFINITY
  return ({ engine, overtime }: Search, peer: MessagePort | null, share: number) =>
    think({
      engine,
      peer,
      isOver: () => spent() >= share || watch.enough() || engine.isExhausted(),
      tell() {
        if (performance.now() - told < TELL_EVERY) return
        told = performance.now()
        const best = figuresOf(engine.best().score, overtime)
        const doing = overtime.length > 0 ? 'Trying with overtime' : 'Improving the plan'
        watch.progress(Math.min(1, spent()), doing, { now, best })
      },
    })
}
