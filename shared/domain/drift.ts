import type { ConfirmationRecord } from './confirmation-record.ts'
import { announceableTotal, windowOf } from './promise.ts'
import type { Pieces } from './quantity.ts'
import type { DropFacts } from './readiness.ts'
import { type Instant, type Minutes, minutesBetween } from './time.ts'

/** Why a live confirmation no longer holds, or may not. */
export type DriftCause =
  | { readonly code: 'not-booked'; readonly jobs: number }
  | { readonly code: 'commit-gone'; readonly projected: Instant; readonly over: Minutes }
  | { readonly code: 'target-gone'; readonly projected: Instant; readonly over: Minutes }
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
  if (projected === null || projected <= promise.targetAt) return { standing: 'true', causes: [] }
  const over = minutesBetween(promise.targetAt, projected)
  return { standing: 'at-risk', causes: [{ code: 'target-gone', projected, over }] }
}
