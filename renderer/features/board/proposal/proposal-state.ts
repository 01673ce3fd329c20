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
import { type Acceptance, accept, dependantsOf } from '../../../../shared/domain/planning/accept.ts'
import { type Kpis, kpisAfter, kpisOf } from '../../../../shared/domain/planning/kpis.ts'
import { longerView } from '../../../../shared/domain/planning/search.ts'
import type { JobId } from '../../../../shared/domain/schedule/job.ts'
import { openPlan, type PlanView } from '../../../../shared/domain/schedule/plan.ts'
import { needsIn } from './proposal-needs.ts'

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
  /** The plan as it was, and with all the overtime of the proposal. */
  readonly view: PlanView
  readonly longer: PlanView
  /** What had been counted when it was made. */
  readonly progress: ReadonlyMap<JobId, Progress>
  readonly acceptance: Acceptance
  readonly before: Kpis
  readonly after: Kpis
  /** The drops that the last tick took along or left out with it. */
  readonly along: Along | null
}

/** Whether a job would leave the place that it has, by so much of what is proposed as is ticked. */
export function isLeaving(now: ProposalState, jobId: JobId): boolean {
  if (now.state !== 'shown') return false
  const move = now.acceptance.moves.find((one) => one.jobId === jobId)
  const held = now.view.bookingOf.get(jobId)
  if (!move || !held) return false
  return move.stationId !== held.stationId || move.start !== held.start
}

export interface Along {
  /** The drop that was ticked. */
  readonly dropId: DropId
  readonly how: 'taken' | 'left'
  readonly drops: readonly DropId[]
}

export const useProposal = create<{ readonly now: ProposalState }>(() => ({
  now: { state: 'none' },
}))

export function setProposal(now: ProposalState): void {
  useProposal.setState({ now })
}

export function showProposal(
  wish: ProposeAsk,
  answer: PlanningAnswer,
  progress: ReadonlyMap<JobId, Progress>,
): void {
  const view = openPlan(answer.plan)
  const longer = longerView(view, answer.proposal.overtime)
  const wanted = answer.proposal.drops.map(({ dropId }) => dropId)
  const acceptance = accept(longer, answer.proposal, wanted)
  const after = kpisAfter(view, acceptance)
  const before = kpisOf(view)
  setProposal({
    state: 'shown',
    wish,
    answer,
    view,
    longer,
    progress,
    acceptance,
    before,
    after,
    along: null,
  })
}

/** Takes a drop in, with those in its way; or leaves it out, with those that need it out of their way. */
export function toggleDrop(dropId: DropId): void {
  const { now } = useProposal.getState()
  if (now.state !== 'shown') return
  const was = now.acceptance.drops
  const isTaken = was.includes(dropId)
  take(now, isTaken ? withoutThose(now, dropId) : [...was, dropId])
  const { now: then } = useProposal.getState()
  if (then.state !== 'shown') return
  const is = then.acceptance.drops
  const [many, few] = isTaken ? [was, is] : [is, was]
  const drops = many.filter((id) => id !== dropId && !few.includes(id))
  setProposal({ ...then, along: { dropId, how: isTaken ? 'left' : 'taken', drops } })
}

function withoutThose(now: ShownProposal, dropId: DropId): readonly DropId[] {
  const { drops } = now.acceptance
  const gone = new Set(dependantsOf(dropId, drops, (id) => needsIn(now, id)))
  return drops.filter((id) => !gone.has(id))
}

function take(now: ShownProposal, wanted: readonly DropId[]): void {
  const acceptance = accept(now.longer, now.answer.proposal, wanted)
  setProposal({ ...now, acceptance, after: kpisAfter(now.view, acceptance), along: null })
}

/** The jobs of the accepted moves as the proposal saw them. */
export function seenJobs(view: PlanView, { moves }: Acceptance): readonly SeenJob[] {
  return moves.map(({ jobId }) => {
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
