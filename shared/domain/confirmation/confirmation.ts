import type { Kind } from '../kind.ts'
import type { Hash, Pieces } from '../quantity.ts'
import type { Instant, Zone } from '../time.ts'
import { isoOf } from '../time.ts'

/** The RFC 7638 thumbprint of a factory's public key, in base64url. */
export type KeyId = Kind<string, 'KeyId'>

/** A moment as a document writes it: ISO 8601 in UTC with milliseconds and Z, and in no other way. */
export type UtcText = Kind<string, 'UtcText'>

export const DOCUMENT_FORMAT = 'selvedge-readiness'
export const DOCUMENT_VERSION = 1

/** What a promise and its withdrawal both say, so that a calendar can take back what it was told. */
export interface DocumentHead {
  readonly format: typeof DOCUMENT_FORMAT
  readonly version: typeof DOCUMENT_VERSION
  /** 1 is printed v1; a withdrawal has a number of its own. */
  readonly number: number
  readonly drop: { readonly code: string; readonly name: string; readonly band: number }
  readonly factory: { readonly name: string; readonly keyId: KeyId }
  readonly signer: { readonly name: string; readonly role: string }
  readonly zone: Zone
  readonly launchAt: UtcText
  readonly marketingAt: UtcText
  readonly window: { readonly start: UtcText; readonly end: UtcText }
  readonly commitAt: UtcText
  readonly targetAt: UtcText
  readonly issuedAt: UtcText
  /** Made on the sample factory: true in form, and no promise to anyone. */
  readonly sample: boolean
}

/** The signed promise (DOMAIN rule 30), in the copy that marketing gets (rule 32). */
export interface Confirmation extends DocumentHead {
  readonly kind: 'confirmation'
  readonly supersedes: Hash | null
  readonly expiresAt: UtcText
  readonly lines: readonly ConfirmedLine[]
  readonly announceable: Pieces
  /** Too little history: the dates rest on the widest defaults, and every print says "estimate". */
  readonly estimate: boolean
  readonly conditions: readonly string[]
  readonly overrides: readonly PrintedOverride[]
  readonly gates: readonly PrintedGate[]
  /** Of the full dossier, which stays at the factory. */
  readonly dossierHash: Hash
}

/** Takes back the document that `supersedes` names. */
export interface Withdrawal extends DocumentHead {
  readonly kind: 'withdrawal'
  readonly supersedes: Hash
  readonly reason: string
}

export type ReadinessDocument = Confirmation | Withdrawal

/** A style revision in one colour. */
export interface ConfirmedLine {
  readonly style: { readonly code: string; readonly name: string }
  readonly revision: { readonly letter: string; readonly hash: Hash }
  readonly colour: string
  readonly sizes: readonly { readonly size: string; readonly announceable: Pieces }[]
  readonly announceable: Pieces
}

export interface PrintedOverride {
  readonly gate: string
  readonly reason: string
  readonly by: string
  readonly role: string
  readonly at: UtcText
}

/** A gate in words: a verifier years from now may not know its name. */
export interface PrintedGate {
  readonly gate: string
  readonly title: string
  readonly verdict: 'passed' | 'overridden' | 'not-due'
  readonly evidence: readonly Evidence[]
}

export interface Evidence {
  readonly what: string
  readonly value: string
}

/** What a line of the full dossier would give away to someone outside. */
export interface DossierEvidence extends Evidence {
  readonly reveals: 'nothing' | 'cost' | 'person' | 'customer'
}

/** Marketing's copy of a gate's evidence: no cost, no person, no customer (rule 32). */
export function redacted(evidence: readonly DossierEvidence[]): readonly Evidence[] {
  return evidence
    .filter(({ reveals }) => reveals === 'nothing')
    .map(({ what, value }) => ({ what, value }))
}

export function utcText(at: Instant): UtcText {
  return isoOf(at) as UtcText
}
