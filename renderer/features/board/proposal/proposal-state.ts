import { create } from 'zustand'
import type {
  PlanningAnswer,
  ProposeAsk,
  SeenJob,
  SoFar,
  WhatHelpsAsk,
} from '../../../../shared/contract/planning.ts'
import type { DropId } from '../../../../shared/domain/drop/drop.ts'
import type { Progress } from '../../../../shared/domain/floor/floor-run.ts'
import { type Acceptance, accept } from '../../../../shared/domain/planning/accept.ts'
import { type Offer, openOffer } from '../../../../shared/domain/planning/accept-offer.ts'
import { type Kpis, kpisAfter, kpisOf } from '../../../../shared/domain/planning/kpis.ts'
import type { JobId } from '../../../../shared/domain/schedule/job.ts'
import { openPlan, type PlanView } from '../../../../shared/domain/schedule/plan.ts'
import type { BoardView } from '../board-view.ts'

/** What the engine says, and how much of it a person would take. Nothing of it is true until it is accepted. */
export type ProposalState = { readonly state: 'none' } | ThinkingState | ShownProposal

export interface ThinkingState {
  readonly state: 'thinking'
  readonly done: number
  readonly doing: string
  /** Null until something has been found. */
  readonly soFar: SoFar | null
  stop(): void
}

export interface ShownProposal {
  readonly state: 'shown'
  readonly wish: ProposeAsk
  readonly answer: PlanningAnswer
  /** The plan as it was. */
  readonly view: PlanView
  readonly offer: Offer
  /** What had been counted when it was made, of the jobs that the board then showed. */
  readonly progress: ReadonlyMap<JobId, Progress | null>
  readonly acceptance: Acceptance
  readonly before: Kpis
  readonly after: Kpis
  /** What was chosen last. */
  readonly choice: Choice | null
}

/** Jobs of a drop, or one of them, that a person would have moved, or kept as they are. */
export interface Choice {
  readonly how: 'accept' | 'keep'
  readonly dropId: DropId
  /** Null where it is all of the drop. */
  readonly jobId: JobId | null
}

/** A choice that is still being worked out. */
export interface Asked extends Choice {
  readonly jobIds: readonly JobId[]
  /** Says what came of it, where it is the last. */
  tell(now: ShownProposal): void
}

export interface Proposing {
  readonly now: ProposalState
  /** In the order in which they were made; `now` is still without them. */
  readonly asked: readonly Asked[]
  /** Which jobs buttons and boxes call accepted; null where that is what is shown. */
  readonly hoped: ReadonlySet<JobId> | null
}

export const useProposal = create<Proposing>(() => ({
  now: { state: 'none' },
  asked: [],
  hoped: null,
}))

/** Says it, and leaves what was being worked out. */
export function setProposal(now: ProposalState): void {
  useProposal.setState({ now, asked: [], hoped: null })
}

export function showProposal(
  wish: ProposeAsk,
  answer: PlanningAnswer,
  { view: seen, progressOf }: Pick<BoardView, 'view' | 'progressOf'>,
): void {
  const progress = new Map(seen.plan.jobs.map(({ id }) => [id, progressOf.get(id) ?? null]))
  const view = openPlan(answer.plan)
  const offer = openOffer({ ...answer.proposal, view })
  const acceptance = accept(offer, offer.movable)
  const [before, after] = [kpisOf(view), kpisAfter(view, acceptance)]
  const shown = { wish, answer, view, offer, progress, acceptance, before, after }
  setProposal({ state: 'shown', ...shown, choice: null })
}

/** The jobs that would be moved, or set up otherwise where they stand, as the proposal saw them. */
export function seenJobs(
  view: PlanView,
  { placements, followers }: Pick<Acceptance, 'placements' | 'followers'>,
): readonly SeenJob[] {
  return [...placements, ...followers].map(({ jobId }) => {
    const held = view.bookingOf.get(jobId)
    return { jobId, stationId: held?.stationId ?? null, start: held?.start ?? null }
  })
}

/** What of a shown proposal must be known to try what would help one of its late drops. */
export function helpAsk({ wish, answer }: ShownProposal, dropId: DropId): WhatHelpsAsk {
  const { scope, lanes, objective, frozenMinutes } = wish
  const { placements, overtime } = answer.proposal
  return {
    dropId,
    wish: { scope, lanes, objective, frozenMinutes },
    madeAt: answer.plan.now,
    placed: placements.map(({ jobId, stationId, start }) => ({ jobId, stationId, start })),
    overtime,
  }
}
