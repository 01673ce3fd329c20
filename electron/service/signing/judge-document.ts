import type { KeyId, ReadinessDocument } from '../../../shared/domain/confirmation/confirmation.ts'
import {
  type Issued,
  type Standing,
  standingOf,
  successorOf,
} from '../../../shared/domain/confirmation/confirmation-standing.ts'
import type { Reason } from '../../../shared/domain/confirmation/confirmation-words.ts'
import { readConfirmation } from '../../../shared/domain/confirmation/read-confirmation.ts'
import type { Hash } from '../../../shared/domain/quantity.ts'
import { ok, type Result, refuse } from '../../../shared/domain/result.ts'
import { type Instant, instant } from '../../../shared/domain/time.ts'
import { toBytes, toHex } from './base64url.ts'
import { openEnvelope } from './envelope.ts'
import { canonicalText, keyIdOf } from './key-id.ts'
import type { Seal } from './seal.ts'

export interface Question {
  readonly at: Instant
  /** The factory keys that the asker has checked; with none, any key is taken and the answer says so. */
  readonly pinnedKeys?: readonly KeyId[]
  /** Files that came after: they may supersede or withdraw this one. */
  readonly later?: readonly string[]
}

export interface Judgement {
  readonly verdict: 'genuine' | 'other-key' | 'invalid'
  /** Null unless the document is genuine: an altered one stands nowhere. */
  readonly standing: Standing | null
  readonly reasons: readonly Reason[]
  readonly fingerprint: Hash
  readonly keyId: KeyId | null
  readonly payload: ReadinessDocument | null
}

/** Whether a file is what a factory signed, and whether it may still be relied on. */
export function judgeDocument(seal: Seal, text: string, question: Question): Judgement {
  const fingerprint = toHex(seal.sha256(toBytes(text))) as Hash
  const read = readSigned(seal, text)
  if (!read.ok) {
    const reasons = [read.refusal]
    return { verdict: 'invalid', standing: null, reasons, fingerprint, keyId: null, payload: null }
  }
  const payload = read.value
  const { keyId } = payload.factory
  const pinned = question.pinnedKeys ?? []
  if (pinned.length > 0 && !pinned.includes(keyId)) {
    const reasons: readonly Reason[] = [{ code: 'other-key', keyId }]
    return { verdict: 'other-key', standing: null, reasons, fingerprint, keyId, payload }
  }
  const issued = { hash: fingerprint, document: payload }
  const unpinned: readonly Reason[] = pinned.length ? [] : [{ code: 'key-not-checked', keyId }]
  const { standing, reasons } = stand(seal, issued, question)
  return {
    verdict: 'genuine',
    standing,
    reasons: [...reasons, ...unpinned],
    fingerprint,
    keyId,
    payload,
  }
}

/** Genuine, current, and nothing among the later files that could not be read: safe to announce by. */
export function isGood({ verdict, standing, reasons }: Judgement): boolean {
  const unread = reasons.some(({ code }) => code === 'later-unread')
  return verdict === 'genuine' && standing === 'current' && !unread
}

function readSigned(seal: Seal, text: string): Result<ReadinessDocument, Reason> {
  const opened = openEnvelope(text)
  if (!opened.ok) return opened
  const { jwk, keyId, publicKey, payloadText, signed, signature } = opened.value
  if (keyIdOf(jwk, seal) !== keyId) return refuse({ code: 'key-mismatch' })
  if (!seal.verify(publicKey, signed, signature)) return refuse({ code: 'signature-wrong' })
  const read = readConfirmation(payloadText)
  if (!read.ok) return refuse({ code: 'payload-refused', refusal: read.refusal })
  if (canonicalText(read.value) !== payloadText) return refuse({ code: 'rewritten' })
  return read.value.factory.keyId === keyId ? ok(read.value) : refuse({ code: 'key-mismatch' })
}

function stand(seal: Seal, issued: Issued, { at, later = [] }: Question) {
  const read = later.map((text) => readLater(seal, text, issued))
  const others = read.flatMap((one) => (one.ok ? [one.value] : []))
  const unread = read.flatMap((one, file) =>
    one.ok ? [] : [{ code: 'later-unread' as const, file: file + 1, because: one.refusal }],
  )
  const standing = standingOf(issued, at, others)
  const reasons = [...reasonsOf(issued, standing, others, at), ...unread]
  return { standing, reasons }
}

function readLater(seal: Seal, text: string, { document }: Issued): Result<Issued, Reason> {
  const read = readSigned(seal, text)
  if (!read.ok) return read
  const { keyId } = read.value.factory
  if (keyId !== document.factory.keyId) return refuse({ code: 'other-key', keyId })
  return ok({ hash: toHex(seal.sha256(toBytes(text))) as Hash, document: read.value })
}

function reasonsOf(
  issued: Issued,
  standing: Standing,
  others: readonly Issued[],
  at: Instant,
): readonly Reason[] {
  const { document } = issued
  const ahead: readonly Reason[] =
    instant(document.issuedAt) > at
      ? [{ code: 'issued-in-the-future', at: document.issuedAt, zone: document.zone }]
      : []
  const sample: readonly Reason[] = document.sample ? [{ code: 'sample' }] : []
  return [...standingReasons(issued, standing, others), ...ahead, ...sample]
}

function standingReasons(
  issued: Issued,
  standing: Standing,
  others: readonly Issued[],
): readonly Reason[] {
  const { document } = issued
  const by = successorOf(issued, others)?.document ?? document
  if (standing === 'superseded') return [{ code: 'superseded', number: by.number }]
  if (standing === 'withdrawn' && by.kind === 'withdrawal') {
    return [{ code: 'withdrawn', number: by.number, reason: by.reason }]
  }
  if (standing === 'expired' && document.kind === 'confirmation') {
    return [{ code: 'expired', at: document.expiresAt, zone: document.zone }]
  }
  return []
}
