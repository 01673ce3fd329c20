import type { Progress } from '../domain/floor-run.ts'
import type { Hold } from '../domain/hold.ts'
import type { JobId } from '../domain/job.ts'
import type { Plan } from '../domain/plan.ts'
import type { Style, StyleRevision } from '../domain/style.ts'

/** The plan around a span, with what the board says on its cards beside it. */
export interface BoardPlan {
  readonly plan: Plan
  readonly progress: readonly { readonly jobId: JobId; readonly progress: Progress }[]
  readonly holds: readonly Hold[]
  readonly styles: readonly { readonly style: Style; readonly revision: StyleRevision }[]
}
