import type { Conflict } from '../domain/conflicts/conflicts.ts'
import type { Progress } from '../domain/floor/floor-run.ts'
import type { Promised } from '../domain/readiness/promise-breaks.ts'
import type { JobId } from '../domain/schedule/job.ts'
import type { Plan } from '../domain/schedule/plan.ts'
import type { Retime } from '../domain/schedule/retimes.ts'
import type { Style, StyleRevision } from '../domain/style/style.ts'
import type { Instant } from '../domain/time.ts'
import type { Hold } from '../domain/windows/hold.ts'
import type { MayBreak } from './refusals.ts'

/** The plan around a span, with what the board says on its cards beside it. */
export interface BoardPlan {
  readonly plan: Plan
  readonly progress: readonly { readonly jobId: JobId; readonly progress: Progress }[]
  readonly holds: readonly Hold[]
  /** What was signed and stands, of drops that are not over. */
  readonly promises: readonly Promised[]
  readonly styles: readonly { readonly style: Style; readonly revision: StyleRevision }[]
}

/** A booking by the names that it has on the board. */
export interface BookingName {
  readonly jobId: JobId
  /** LT-07 Sew. */
  readonly name: string
  readonly station: string
  readonly start: Instant
}

export interface RetimeAsk extends MayBreak {
  readonly jobIds: readonly JobId[]
}

/** What is wrong with the plan as it stands, told where no board is in sight. */
export interface BrokenPlan {
  readonly conflicts: readonly (BookingName & { readonly conflict: Conflict })[]
  /** Bookings whose set-up is not what the rules say. */
  readonly retimes: readonly (BookingName & { readonly retime: Retime })[]
}
