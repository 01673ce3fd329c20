import type { DropId } from '../domain/drop/drop.ts'
import type { Overtime } from '../domain/planning/evenings.ts'
import type { Figures, PlanProposal } from '../domain/planning/propose.ts'
import type { Objective } from '../domain/planning/score.ts'
import type { StationId } from '../domain/resources/station.ts'
import type { JobId } from '../domain/schedule/job.ts'
import type { Plan } from '../domain/schedule/plan.ts'
import type { Move } from '../domain/schedule/schedule.ts'
import type { Instant } from '../domain/time.ts'

export interface ProposeAsk {
  /** The drops it may move; null is all that are open. */
  readonly scope: readonly DropId[] | null
  /** Whether what is booked stays at its station. */
  readonly lanes: 'any' | 'kept'
  readonly objective: Objective
  /** Whether stations may be worked in the evening for drops that would be late. */
  readonly overtime: 'no' | 'allowed'
  /** Bookings that start within this many minutes from now stay as they are. */
  readonly frozenMinutes: number
  /** How long to go on looking for better. */
  readonly seconds: number
  readonly seed: number
}

/** A proposal with the plan that it was made from. */
export interface PlanningAnswer {
  readonly plan: Plan
  readonly before: Figures
  readonly proposal: PlanProposal
}

/** While the engine thinks: what the plan comes to as it stands, and with the best that was found. */
export interface SoFar {
  readonly now: Figures
  readonly best: Figures
}

/** What would help a late drop of a proposal: asked of the floor, and of the plan that was shown. */
export interface WhatHelpsAsk {
  readonly dropId: DropId
  readonly wish: Pick<ProposeAsk, 'scope' | 'lanes' | 'objective' | 'frozenMinutes'>
  readonly madeAt: Instant
  /** Where the proposal would have each job, in the order in which they came to the floor. */
  readonly placed: readonly Move[]
  readonly overtime: readonly Overtime[]
}

/** A job where the proposal saw it; both null while it waited in the strip. */
export interface SeenJob {
  readonly jobId: JobId
  readonly stationId: StationId | null
  readonly start: Instant | null
}

export interface AcceptAsk {
  readonly moves: readonly Move[]
  /** The same jobs as they were when the proposal was made. */
  readonly seen: readonly SeenJob[]
  /** What the moves need to be worked beyond the shifts. */
  readonly overtime: readonly Overtime[]
}
