import type { DropId } from '../../../shared/domain/drop/drop.ts'
import type { Overtime } from '../../../shared/domain/planning/evenings.ts'
import type { PlanningAsk } from '../../../shared/domain/planning/read-problem.ts'
import { searchFrom } from '../../../shared/domain/planning/shown-plan.ts'
import { type Option, type Trial, whatHelps } from '../../../shared/domain/planning/what-helps.ts'
import { openPlan, type Plan } from '../../../shared/domain/schedule/plan.ts'
import type { Move } from '../../../shared/domain/schedule/schedule.ts'

export interface HelpWork {
  readonly plan: Plan
  readonly ask: PlanningAsk
  readonly dropId: DropId
  readonly placed: readonly Move[]
  readonly overtime: readonly Overtime[]
}

interface Telling {
  progress(done: number, doing: string): void
}

export function whatHelpsIn(
  { plan, ask, dropId, ...shown }: HelpWork,
  { progress }: Telling,
): readonly Option[] {
  const search = searchFrom(openPlan(plan), ask, shown)
  return whatHelps(search, dropId, (trial, done) => progress(done, wordsOf(trial)))
}

function wordsOf(trial: Trial): string {
  return trial.code === 'overtime' ? 'Trying overtime' : `Trying ${trial.pieces} pieces`
}
