import type { PlanningAnswer } from '../../../../shared/contract/planning.ts'
import type { DropId } from '../../../../shared/domain/drop/drop.ts'
import { directNeeds } from '../../../../shared/domain/planning/accept.ts'
import type { ShownProposal } from './proposal-state.ts'

type Offered = Pick<ShownProposal, 'answer' | 'longer'>

const known = new WeakMap<PlanningAnswer, Map<DropId, readonly DropId[]>>()

/** Which drops of a proposal a drop cannot stand without: worked out once, for it takes a while on a big floor. */
export function needsIn({ answer, longer }: Offered, dropId: DropId): readonly DropId[] {
  const needs = known.get(answer) ?? new Map<DropId, readonly DropId[]>()
  known.set(answer, needs)
  const found = needs.get(dropId) ?? directNeeds(longer, answer.proposal, dropId)
  needs.set(dropId, found)
  return found
}

/** Works them out drop by drop while the window has nothing else to do; answers how to stop that. */
export function prepareNeeds(offered: Offered): () => void {
  const left = offered.answer.proposal.drops.map(({ dropId }) => dropId)
  let handle = requestIdleCallback(next)
  function next(): void {
    const dropId = left.shift()
    if (dropId === undefined) return
    needsIn(offered, dropId)
    handle = requestIdleCallback(next)
  }
  return () => cancelIdleCallback(handle)
}
