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

/** What moves make that the floor calls a conflict. Those that stay may follow late on what is moved. */
export function causedBy(view: PlanView, { moves }: Moves): readonly Conflict[] {
  const moved = new Set(moves.map(({ jobId }) => jobId))
  const stays = ({ bookingId }: Conflict) =>
    view.booking.has(bookingId) && !moved.has(view.booking.get(bookingId)!.jobId)
  const found = freshConflicts(view, appliedTo(view, { moves }))
  return found.filter((one) => one.code !== 'out-of-order' || !stays(one))
}

/** What some of a proposal makes and all of it does not: what stays in all of it may be worse off by that. */
export function causedByPart(view: PlanView, taken: Moves, all: Moves): readonly Conflict[] {
  const whole = freshConflicts(view, appliedTo(view, all)).map(nameOf)
  return freshConflicts(view, appliedTo(view, taken)).filter((one) => !whole.includes(nameOf(one)))
}

function nameOf(conflict: Conflict): string {
  const predecessor = conflict.code === 'out-of-order' ? conflict.predecessorId : ''
  return `${conflict.code} ${conflict.bookingId} ${'otherId' in conflict ? conflict.otherId : predecessor}`
}
