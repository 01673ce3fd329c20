import type { PlanningAnswer, ProposeAsk } from '../../../shared/contract/planning.ts'
import { findLate } from '../../../shared/domain/late.ts'
import { openPlan, type Plan } from '../../../shared/domain/plan.ts'
import { handsOf } from '../../../shared/domain/planning/crew.ts'
import type { Figures } from '../../../shared/domain/planning/propose.ts'
import { after, type Minutes } from '../../../shared/domain/time.ts'
import { readOpenPlan } from '../database/read-open-plan.ts'
import type { Hands } from '../use-case.ts'
import type { Watch } from '../workers/workers.ts'

/** Asks the engine for a better plan. Nothing is changed by it: a person accepts, or does not. */
export async function proposal(
  { reader, workers, now }: Hands,
  { scope, frozenMinutes, seconds, seed }: ProposeAsk,
  watch: Watch,
): Promise<PlanningAnswer> {
  const at = now()
  const plan = readOpenPlan(reader, at)
  const ask = { scope, frozenUntil: after(at, frozenMinutes), hands: handsOf(openPlan(plan)) }
  const found = await workers.run('propose-plan', { plan, ask, seconds, seed }, watch)
  return { plan, before: figuresNow(plan), proposal: found }
}

function figuresNow(plan: Plan): Figures {
  const late = findLate(openPlan(plan))
  const ahead = plan.bookings.filter(({ state }) => state !== 'done')
  return {
    lateDrops: late.length,
    minutesLate: late.reduce((sum, { minutes }) => sum + minutes, 0) as Minutes,
    moved: 0,
    changeover: ahead.reduce((sum, { setUp }) => sum + setUp, 0) as Minutes,
  }
}
