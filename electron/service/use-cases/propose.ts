import { MessageChannel } from 'node:worker_threads'
import type { PlanningAnswer, ProposeAsk } from '../../../shared/contract/planning.ts'
import { findLate } from '../../../shared/domain/late.ts'
import { openPlan, type Plan } from '../../../shared/domain/plan.ts'
import { handsOf } from '../../../shared/domain/planning/crew.ts'
import type { Figures, PlanProposal } from '../../../shared/domain/planning/propose.ts'
import { isBetter } from '../../../shared/domain/planning/score.ts'
import { after, type Minutes } from '../../../shared/domain/time.ts'
import { readOpenPlan } from '../database/read-open-plan.ts'
import type { Hands } from '../use-case.ts'
import type { ProposeWork } from '../workers/propose-plan.ts'
import type { Watch, Workers } from '../workers/workers.ts'

/** Asks the engine for a better plan. Nothing is changed by it: a person accepts, or does not. */
export async function proposal(
  { reader, workers, now }: Hands,
  { scope, lanes, objective, frozenMinutes, overtime, seconds, seed }: ProposeAsk,
  watch: Watch,
): Promise<PlanningAnswer> {
  const at = now()
  const plan = readOpenPlan(reader, at)
  const frozenUntil = after(at, frozenMinutes)
  const ask = { scope, lanes, objective, frozenUntil, hands: handsOf(openPlan(plan)) }
  const found = await inPairs(workers, { plan, ask, overtime, seconds, seed }, watch)
  return { plan, before: figuresNow(plan), proposal: found }
}

/** The same search from two seeds in two threads, which tell each other what they find; of two alike, the first's. */
async function inPairs(
  workers: Workers,
  work: Omit<ProposeWork, 'peer'>,
  watch: Watch,
): Promise<PlanProposal> {
  const { port1, port2 } = new MessageChannel()
  const quiet = { signal: watch.signal, progress: () => {} }
  const [one, other] = await Promise.all([
    workers.run('propose-plan', { ...work, peer: port1 }, watch, [port1]),
    workers.run('propose-plan', { ...work, seed: work.seed + 1, peer: port2 }, quiet, [port2]),
  ])
  const { objective = 'on-time' } = work.ask
  return isBetter({ objective }, other.score, one.score) ? other.proposal : one.proposal
}

function figuresNow(plan: Plan): Figures {
  const late = findLate(openPlan(plan))
  const ahead = plan.bookings.filter(({ state }) => state !== 'done')
  return {
    lateDrops: late.length,
    minutesLate: late.reduce((sum, { minutes }) => sum + minutes, 0) as Minutes,
    moved: 0,
    changeover: ahead.reduce((sum, { setUp }) => sum + setUp, 0) as Minutes,
    overtime: 0 as Minutes,
  }
}
