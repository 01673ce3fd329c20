import { openPlan, type Plan } from '../../../shared/domain/plan.ts'
import { countTroubles, type TroubleCounts } from '../../../shared/domain/troubles.ts'

export function countTroublesIn(plan: Plan): TroubleCounts {
  return countTroubles(openPlan(plan))
}
