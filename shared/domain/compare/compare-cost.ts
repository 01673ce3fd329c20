import type { UnitCost } from '../cost/cost.ts'
import type { Pieces } from '../quantity.ts'

/** The run that two revisions are compared in. */
export const COMPARED_RUN = 120 as Pieces

const COST_PARTS = ['material', 'minutes', 'changeover', 'overhead', 'total'] as const
export type CostPart = (typeof COST_PARTS)[number]

/** Minor units a garment, not rounded. Prices and minute costs are today's on both sides. */
export interface CostDifference {
  readonly part: CostPart
  readonly old: number
  readonly now: number
}

/** Only the parts that differ. */
export function compareCosts(old: UnitCost, now: UnitCost): readonly CostDifference[] {
  return COST_PARTS.filter((part) => old[part] !== now[part]).map((part) => ({
    part,
    old: old[part],
    now: now[part],
  }))
}
