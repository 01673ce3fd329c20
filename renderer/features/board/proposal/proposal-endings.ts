import type { DropId } from '../../../../shared/domain/drop/drop.ts'
import { findLate } from '../../../../shared/domain/schedule/late.ts'
import type { PlanView } from '../../../../shared/domain/schedule/plan.ts'
import type { Instant, Minutes } from '../../../../shared/domain/time.ts'
import type { ShownProposal } from './proposal-state.ts'

/** When a drop is over, with so much of a proposal as is accepted. */
export interface Ending {
  /** Null while none of it has a place. */
  readonly end: Instant | null
  readonly late: Minutes
  /** As things stand; null while some of it has no place, so that nobody knows. */
  readonly wasLate: Minutes | null
  /** Its jobs that would have no place. */
  readonly waiting: number
}

export function endingsOf({
  view,
  acceptance: { after },
}: Pick<ShownProposal, 'view' | 'acceptance'>): (dropId: DropId) => Ending {
  const [was, is] = [lateness(view), lateness(after)]
  const unknown = new Set(
    view.plan.jobs.filter(({ id }) => !view.bookingOf.has(id)).map(({ dropId }) => dropId),
  )
  const ends = new Map<DropId, Instant>()
  const waiting = new Map<DropId, number>()
  for (const { id, dropId } of after.plan.jobs) {
    const end = after.bookingOf.get(id)?.end
    if (end === undefined) waiting.set(dropId, (waiting.get(dropId) ?? 0) + 1)
    else if (end > (ends.get(dropId) ?? 0)) ends.set(dropId, end)
  }
  return (dropId) => ({
    end: ends.get(dropId) ?? null,
    late: is.get(dropId) ?? (0 as Minutes),
    wasLate: unknown.has(dropId) ? null : (was.get(dropId) ?? (0 as Minutes)),
    waiting: waiting.get(dropId) ?? 0,
  })
}

function lateness(view: PlanView): ReadonlyMap<DropId, Minutes> {
  return new Map(findLate(view).map(({ dropId, minutes }) => [dropId, minutes]))
}
