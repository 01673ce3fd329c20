import { type Conflict, conflictsOf, findConflicts, sharingsOf } from '../conflicts/conflicts.ts'
import type { Booking, BookingId } from '../schedule/job.ts'
import type { PlanView } from '../schedule/plan.ts'
import type { Trial } from './accept-trial.ts'

/** A plan, what is other in it than in one of which all that is wrong is known, and what that may have left worse off. */
export interface Changed extends Pick<Trial, 'after' | 'overtime'> {
  readonly changed: readonly Booking[]
  readonly beside: readonly Booking[]
}

/** What is wrong with a plan as it is, to the letter. */
export function knownConflicts(view: PlanView): ReadonlySet<string> {
  return new Set(findConflicts(view).map(lettersOf))
}

/** What a change makes that the floor calls a conflict. */
export function freshConflicts(known: ReadonlySet<string>, change: Changed): readonly Conflict[] {
  return conflictsIn(change).filter((one) => !isKnown(known, one))
}

export function isKnown(known: ReadonlySet<string>, conflict: Conflict): boolean {
  return known.size > 0 && known.has(lettersOf(conflict))
}

/** Of what, and between which: however many minutes it is. */
export function keyOf(conflict: Conflict): string {
  const [id, other = ''] = partiesOf(conflict)
  const predecessor = conflict.code === 'out-of-order' ? conflict.predecessorId : other
  return `${conflict.code} ${id} ${predecessor}`
}

export function partiesOf(conflict: Conflict): readonly BookingId[] {
  return 'otherId' in conflict ? [conflict.bookingId, conflict.otherId] : [conflict.bookingId]
}

/** All that can be wrong with what is changed, with what is beside it, and with what stands in an opened evening. */
function conflictsIn({ after, changed, beside, overtime }: Changed): readonly Conflict[] {
  const evening = overtime.flatMap(({ stationId, start, end }) =>
    (after.bookingsAt.get(stationId) ?? []).filter((one) => one.start < end && one.end > start),
  )
  const near = new Set([...changed, ...beside, ...evening])
  return [...sharingsOf(after, changed), ...[...near].flatMap((one) => conflictsOf(after, one))]
}

function lettersOf(conflict: Conflict): string {
  return JSON.stringify(conflict)
}
