import { openPlan, type Plan } from '../../../shared/domain/schedule/plan.ts'
import type { WindowWish } from '../../../shared/domain/windows/offered-window.ts'
import { type FoundWindows, findWindows } from '../../../shared/domain/windows/window-finder.ts'

export interface WindowWork {
  readonly plan: Plan
  readonly wish: WindowWish
}

export function findWindowsIn({ plan, wish }: WindowWork): FoundWindows {
  return findWindows(openPlan(plan), wish)
}
