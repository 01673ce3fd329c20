import { type Conflict, findConflicts } from '../../../shared/domain/conflicts/conflicts.ts'
import type { PlanProposal } from '../../../shared/domain/planning/propose.ts'
import type { PlanView } from '../../../shared/domain/schedule/plan.ts'
import { appliedTo } from './drawn-floor.ts'

type Moves = Pick<PlanProposal, 'moves'>

/** Those that did not stand before: what is fixed may be in conflict with what is fixed. */
function freshConflicts(before: PlanView, after: PlanView): readonly Conflict[] {
  const known = new Set(findConflicts(before).map((one) => JSON.stringify(one)))
  return findConflicts(after).filter((one) => !known.has(JSON.stringify(one)))
}

/** What moves make that the floor calls a conflict. What all of the proposal lets stay may follow late on what is moved. */
export function causedBy(view: PlanView, taken: Moves, all: Moves = taken): readonly Conflict[] {
  const movable = new Set(all.moves.map(({ jobId }) => jobId))
  const stays = ({ bookingId }: Conflict) =>
    view.booking.has(bookingId) && !movable.has(view.booking.get(bookingId)!.jobId)
  const found = freshConflicts(view, appliedTo(view, taken))
  return found.filter((one) => one.code !== 'out-of-order' || !stays(one))
}
