import type { ConfirmationRecord } from '../confirmation/confirmation-record.ts'
import type { Pieces } from '../quantity.ts'
import { type Instant, type Minutes, minutesBetween } from '../time.ts'
import type { GateName } from './gate.ts'
import { findFailed, gatesOf } from './gates.ts'
import { announceableTotal, windowOf } from './promise.ts'
import type { DropFacts } from './readiness.ts'

/** Why a live confirmation no longer holds, or may not. */
export type DriftCause =
  | { readonly code: 'not-booked'; readonly jobs: number }
  | { readonly code: 'commit-gone'; readonly projected: Instant; readonly over: Minutes }
  | { readonly code: 'target-gone'; readonly projected: Instant; readonly over: Minutes }
  | { readonly code: 'gate-failed'; readonly gate: GateName }
  | { readonly code: 'quantity-gone'; readonly promised: Pieces; readonly now: Pieces }

export interface Drift {
  readonly standing: 'true' | 'at-risk' | 'broken'
  readonly causes: readonly DriftCause[]
}

/** Tests a live confirmation against the factory as it is now (DOMAIN rule 31). */
export function driftOf(
  promise: Pick<ConfirmationRecord, 'promised' | 'commitAt' | 'targetAt'>,
  facts: DropFacts,
): Drift {
  const loose = facts.jobs.filter(({ id }) => !facts.view.bookingOf.has(id)).length
  const projected = windowOf(facts)?.end ?? null
  const now = announceableTotal(facts)
  const broken: DriftCause[] = []
  if (loose > 0) broken.push({ code: 'not-booked', jobs: loose })
  if (projected !== null && projected > promise.commitAt) {
    const over = minutesBetween(promise.commitAt, projected)
    broken.push({ code: 'commit-gone', projected, over })
  }
  if (now < promise.promised)
    broken.push({ code: 'quantity-gone', promised: promise.promised, now })
  if (broken.length > 0) return { standing: 'broken', causes: broken }
  const risks = risksOf(promise.targetAt, projected, facts)
  return { standing: risks.length > 0 ? 'at-risk' : 'true', causes: risks }
}

/** The target has gone, or a gate that stood when the promise was signed has failed since. */
function risksOf(
  targetAt: Instant,
  projected: Instant | null,
  facts: DropFacts,
): readonly DriftCause[] {
  const failed = findFailed(gatesOf(facts))
  const risks = failed.map(({ gate }): DriftCause => ({ code: 'gate-failed', gate }))
  if (projected === null || projected <= targetAt) return risks
  return [{ code: 'target-gone', projected, over: minutesBetween(targetAt, projected) }, ...risks]
}
