import { create } from 'zustand'
import type { PlanningAnswer, SeenJob } from '../../../shared/contract/planning.ts'
import type { DropId } from '../../../shared/domain/drop.ts'
import { openPlan, type PlanView } from '../../../shared/domain/plan.ts'
import { type Acceptance, accept } from '../../../shared/domain/planning/accept.ts'

/** What the engine says, and how much of it a person would take. Nothing of it is true until it is accepted. */
export type ProposalState =
  | { readonly state: 'none' }
  | { readonly state: 'thinking'; readonly done: number; readonly doing: string; stop(): void }
  | {
      readonly state: 'shown'
      readonly answer: PlanningAnswer
      readonly view: PlanView
      readonly wanted: readonly DropId[]
      readonly acceptance: Acceptance
    }

export const useProposal = create<{ readonly now: ProposalState }>(() => ({
  now: { state: 'none' },
}))

export function setProposal(now: ProposalState): void {
  useProposal.setState({ now })
}

export function showProposal(answer: PlanningAnswer): void {
  const view = openPlan(answer.plan)
  const wanted = answer.proposal.drops.map(({ dropId }) => dropId)
  setProposal({
    state: 'shown',
    answer,
    view,
    wanted,
    acceptance: accept(view, answer.proposal, wanted),
  })
}

/** Takes a drop in, with those in its way; or leaves it out, with those that need it out of their way. */
export function toggleDrop(dropId: DropId): void {
  const { now } = useProposal.getState()
  if (now.state !== 'shown') return
  const { view, answer } = now
  const needsIt = (id: DropId) => accept(view, answer.proposal, [id]).drops.includes(dropId)
  const wanted = now.acceptance.drops.includes(dropId)
    ? now.acceptance.drops.filter((id) => !needsIt(id))
    : [...now.acceptance.drops, dropId]
  setProposal({ ...now, wanted, acceptance: accept(now.view, now.answer.proposal, wanted) })
}

/** The jobs of the accepted moves as the proposal saw them. */
export function seenJobs(view: PlanView, { moves }: Acceptance): readonly SeenJob[] {
  return moves.map(({ jobId }) => {
    const held = view.bookingOf.get(jobId)
    return { jobId, stationId: held?.stationId ?? null, start: held?.start ?? null }
  })
}
