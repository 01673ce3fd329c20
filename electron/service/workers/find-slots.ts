import { openPlan, type Plan } from '../../../shared/domain/schedule/plan.ts'
import { type FoundSlots, findSlots } from '../../../shared/domain/windows/slot-finder.ts'
import type { SlotWish } from '../../../shared/domain/windows/slot-window.ts'

export interface SlotWork {
  readonly plan: Plan
  readonly wish: SlotWish
}

export function findSlotsIn({ plan, wish }: SlotWork): FoundSlots {
  return findSlots(openPlan(plan), wish)
}
