import type { Hash } from '../quantity.ts'
import { type Instant, instant } from '../time.ts'
import type { ReadinessDocument } from './confirmation.ts'

/** A document with the hash of its file: what a later one points at. */
export interface Issued {
  readonly hash: Hash
  readonly document: ReadinessDocument
}

export type Standing = 'current' | 'expired' | 'superseded' | 'withdrawn'

/**
 * Whether a document may still be relied on at a moment, given what else is known. A withdrawal is itself
 * withdrawn from the start: it is never something to announce by. Expiry is exclusive.
 */
export function standingOf(issued: Issued, at: Instant, others: readonly Issued[] = []): Standing {
  const successor = successorOf(issued, others)
  if (successor) return successor.document.kind === 'withdrawal' ? 'withdrawn' : 'superseded'
  if (issued.document.kind === 'withdrawal') return 'withdrawn'
  return at < instant(issued.document.expiresAt) ? 'current' : 'expired'
}

/** The document that says where this drop's promise stands now, when it is not this one. */
export function successorOf(issued: Issued, others: readonly Issued[]): Issued | null {
  const later = others.filter((other) => follows(other, issued))
  const pointing = later.find(
    ({ document }) => document.kind === 'withdrawal' && document.supersedes === issued.hash,
  )
  return pointing ?? later.toSorted(byIssue).at(-1) ?? null
}

function follows(other: Issued, one: Issued): boolean {
  const sameDrop =
    other.document.drop.code === one.document.drop.code &&
    other.document.factory.keyId === one.document.factory.keyId
  if (!sameDrop || other.hash === one.hash) return false
  return other.document.supersedes === one.hash || byIssue(one, other) < 0
}

function byIssue(one: Issued, other: Issued): number {
  const byNumber = one.document.number - other.document.number
  return byNumber || instant(one.document.issuedAt) - instant(other.document.issuedAt)
}
