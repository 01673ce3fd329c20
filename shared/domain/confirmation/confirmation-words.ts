import { printPromise } from '../print-time.ts'
import type { Hash } from '../quantity.ts'
import type { FlawCause } from '../shape.ts'
import { instant, type Zone } from '../time.ts'
import type { KeyId, ReadinessDocument, UtcText } from './confirmation.ts'
import type { ConfirmationRefusal, Contradiction } from './read-confirmation.ts'

/** Why a file is no signed confirmation, before anybody looks at what it says. */
export type EnvelopeFlaw =
  | { readonly code: 'too-large'; readonly bytes: number }
  | { readonly code: 'not-json' }
  | { readonly code: 'not-a-signed-file'; readonly path: string }
  | { readonly code: 'rewritten' }
  | { readonly code: 'unknown-algorithm'; readonly algorithm: string }
  | { readonly code: 'not-encoded'; readonly part: 'payload' | 'protected' | 'signature' | 'key' }

/** Why a document was judged as it was. The first kinds make it invalid; the rest are to be known. */
export type Reason =
  | EnvelopeFlaw
  | { readonly code: 'key-mismatch' }
  | { readonly code: 'signature-wrong' }
  | { readonly code: 'payload-refused'; readonly refusal: ConfirmationRefusal }
  | { readonly code: 'other-key'; readonly keyId: KeyId }
  | { readonly code: 'key-not-checked'; readonly keyId: KeyId }
  | { readonly code: 'expired'; readonly at: UtcText; readonly zone: Zone }
  | { readonly code: 'superseded'; readonly number: number }
  | { readonly code: 'withdrawn'; readonly number: number; readonly reason: string }
  | { readonly code: 'issued-in-the-future'; readonly at: UtcText; readonly zone: Zone }
  | { readonly code: 'sample' }
  | { readonly code: 'later-unread'; readonly file: number; readonly because: Reason }

/** The same sentence on the command line and on the verify page. */
export function explainReason(reason: Reason): string {
  switch (reason.code) {
    case 'too-large':
      return `The file has ${reason.bytes} bytes; a confirmation never has more than a million.`
    case 'not-json':
      return 'The file is not JSON: it was cut short or altered, or it is not a confirmation.'
    case 'not-a-signed-file':
      return `The file does not have the form of a signed confirmation${reason.path ? ` (at ${reason.path})` : ''}.`
    case 'rewritten':
      return 'The file was altered: it is not, byte for byte, as it was signed and written.'
    case 'unknown-algorithm':
      return `The file asks to be checked as “${reason.algorithm}”; only Ed25519 is accepted.`
    case 'not-encoded':
      return `The file was altered: its ${reason.part} cannot be decoded.`
    case 'key-mismatch':
      return 'The key in the file is not the key that the document names.'
    case 'signature-wrong':
      return 'The signature does not match: what the file says was altered after it was signed.'
    case 'payload-refused':
      return `It is signed, and still cannot be read: ${explainRefusal(reason.refusal)}`
    case 'other-key':
      return `It is signed by key ${reason.keyId}, which is not the factory key you hold.`
    case 'key-not-checked':
      return `It is signed by key ${reason.keyId}, which you have not checked yet.`
    case 'expired':
      return `It expired on ${printUtc(reason.at, reason.zone)}.`
    case 'superseded':
      return `It was replaced by v${reason.number}.`
    case 'withdrawn':
      return `It was withdrawn by v${reason.number}: ${reason.reason}`
    case 'issued-in-the-future':
      return `It says it was issued on ${printUtc(reason.at, reason.zone)}, which has not come yet: check this computer's clock.`
    case 'sample':
      return 'It was made on the sample factory: it promises nothing.'
    case 'later-unread':
      return `The other file ${reason.file} cannot speak for or against it. ${explainReason(reason.because)}`
  }
}

export function explainRefusal(refusal: ConfirmationRefusal): string {
  switch (refusal.code) {
    case 'not-json':
      return 'what was signed is not JSON.'
    case 'unknown-version':
      return `it is of version ${refusal.version}; this check knows version 1.`
    case 'flawed':
      return `${refusal.path || 'the document'} ${FLAWS[refusal.cause]}.`
    case 'contradicts-itself':
      return `${CONTRADICTIONS[refusal.facts]}.`
  }
}

export function printUtc(at: UtcText, zone: Zone): string {
  return printPromise(instant(at), zone)
}

/** LT-07 v2 */
export function printName({ drop, number }: ReadinessDocument): string {
  return `${drop.code} v${number}`
}

/** What the square code on paper holds: enough to tell whether a JSON is the one that was printed. */
export function printToken({ drop, number }: ReadinessDocument, fingerprint: Hash): string {
  return `SELVEDGE:${drop.code}:${number}:${fingerprint.toUpperCase()}`
}

/** A fingerprint or key as people compare it: in groups of four. */
export function inFours(text: string): string {
  return (text.match(/.{1,4}/g) ?? []).join(' ')
}

const FLAWS: Readonly<Record<FlawCause, string>> = {
  missing: 'is missing',
  'unknown-field': 'is not a field of a confirmation',
  'not-fields': 'is not a set of fields',
  'not-a-list': 'is not a list',
  'too-many': 'has too many entries',
  'not-text': 'is not text',
  empty: 'is empty',
  'too-long': 'is too long',
  'odd-characters': 'holds characters that do not belong there',
  'not-a-whole-number': 'is not a whole number',
  'out-of-range': 'is out of range',
  'not-yes-or-no': 'is neither true nor false',
  'not-one-of-the-words': 'is none of the words it may be',
  'not-an-instant': 'is not an instant in UTC',
  'not-a-zone': 'is not a time zone',
  'not-a-hash': 'is not a SHA-256',
  'not-a-key-id': 'is not a key id',
}

const CONTRADICTIONS: Readonly<Record<Contradiction, string>> = {
  'total-is-not-the-sum': 'its total is not the sum of its sizes',
  'size-named-twice': 'it names a size twice',
  'no-lines': 'it confirms nothing',
  'first-with-a-predecessor': 'it is the first of its drop and claims to replace another',
  'later-without-a-predecessor': 'it is not the first of its drop and names none before it',
  'window-ends-before-it-starts': 'its window ends before it starts',
  'expires-before-it-is-issued': 'it expires before it is issued',
  'target-after-commit': 'its target date is after its commit date',
}
