import { countTroubles, type TroubleCounts } from '../../../shared/domain/conflicts/troubles.ts'
import { openPlan, type Plan } from '../../../shared/domain/schedule/plan.ts'

export function countTroublesIn(plan: Plan): TroubleCounts {
  return countTroubles(openPlan(plan))
}
