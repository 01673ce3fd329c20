import type { DropId } from '../drop/drop.ts'
import type { Kind } from '../kind.ts'
import type { Hash, Pieces } from '../quantity.ts'
import type { Origin } from '../resources/station.ts'
import type { Instant } from '../time.ts'

export type ConfirmationId = Kind<string, 'ConfirmationId'>

/** A signed document that was issued for a drop, with what it promised. The document itself is a blob. */
export interface ConfirmationRecord {
  readonly id: ConfirmationId
  readonly dropId: DropId
  readonly number: number
  readonly kind: 'confirmation' | 'withdrawal'
  /** Of the document's bytes: its fingerprint, and its name in the file. */
  readonly documentHash: Hash
  readonly supersedes: Hash | null
  readonly promised: Pieces
  readonly commitAt: Instant
  readonly targetAt: Instant
  readonly issuedAt: Instant
  readonly expiresAt: Instant
  readonly signer: string
  readonly origin: Origin
}
