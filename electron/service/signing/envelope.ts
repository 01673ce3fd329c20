import type { KeyId } from '../../../shared/domain/confirmation/confirmation.ts'
import type { EnvelopeFlaw } from '../../../shared/domain/confirmation/confirmation-words.ts'
import { ok, type Result, refuse } from '../../../shared/domain/result.ts'
import { fields, matching, oneOf } from '../../../shared/domain/shape.ts'
import { fromBase64url, toBase64url, toBytes, toText } from './base64url.ts'
import { canonicalText, type PublicJwk } from './key-id.ts'

/** A flattened JWS (RFC 7515): the whole of a confirmation's JSON file. */
interface Envelope {
  readonly header: { readonly jwk: PublicJwk }
  readonly payload: string
  readonly protected: string
  readonly signature: string
}

interface ProtectedHeader {
  readonly alg: typeof ALGORITHM
  readonly kid: KeyId
  readonly typ: typeof TYPE
}

/** An envelope taken apart, before anybody believed it. */
export interface OpenedEnvelope {
  readonly jwk: PublicJwk
  readonly keyId: KeyId
  readonly publicKey: Uint8Array
  readonly payloadText: string
  readonly signed: Uint8Array
  readonly signature: Uint8Array
}

/** The name of RFC 9864, which says the curve; the older "EdDSA" left it open. */
const ALGORITHM = 'Ed25519'
const TYPE = 'selvedge-readiness+json'
const LARGEST = 1_000_000

const encoded = matching<string>(/^[\w-]+$/, 'odd-characters')
const envelope = fields<Envelope>({
  header: fields<Envelope['header']>({
    jwk: fields<PublicJwk>({ crv: oneOf('Ed25519'), kty: oneOf('OKP'), x: encoded }),
  }),
  payload: encoded,
  protected: encoded,
  signature: encoded,
})
const protectedHeader = fields<ProtectedHeader>({
  alg: oneOf(ALGORITHM),
  kid: matching<KeyId>(/^[\w-]{43}$/, 'not-a-key-id'),
  typ: oneOf(TYPE),
})

export function protect(keyId: KeyId): string {
  const header: ProtectedHeader = { alg: ALGORITHM, kid: keyId, typ: TYPE }
  return toBase64url(toBytes(canonicalText(header)))
}

export function writeEnvelope(content: Envelope): string {
  return canonicalText(content)
}

/** Takes only the one text that `writeEnvelope` makes: so no byte can differ, signed or not. */
export function openEnvelope(text: string): Result<OpenedEnvelope, EnvelopeFlaw> {
  if (text.length > LARGEST) return refuse({ code: 'too-large', bytes: text.length })
  const parsed = parse(text)
  if (parsed === null) return refuse({ code: 'not-json' })
  const read = envelope(parsed.value, '')
  if (!read.ok) return refuse({ code: 'not-a-signed-file', path: read.refusal.path })
  return writeEnvelope(read.value) === text ? decode(read.value) : refuse({ code: 'rewritten' })
}

function decode(content: Envelope): Result<OpenedEnvelope, EnvelopeFlaw> {
  const { jwk } = content.header
  const header = decodeText(content.protected)
  const payloadText = decodeText(content.payload)
  const signature = fromBase64url(content.signature)
  const publicKey = fromBase64url(jwk.x)
  if (header === null) return refuse({ code: 'not-encoded', part: 'protected' })
  if (payloadText === null) return refuse({ code: 'not-encoded', part: 'payload' })
  if (signature?.length !== 64) return refuse({ code: 'not-encoded', part: 'signature' })
  if (publicKey?.length !== 32) return refuse({ code: 'not-encoded', part: 'key' })
  const read = readProtected(header)
  if (!read.ok) return read
  const signed = toBytes(`${content.protected}.${content.payload}`)
  return ok({ jwk, keyId: read.value.kid, publicKey, payloadText, signed, signature })
}

function readProtected(text: string): Result<ProtectedHeader, EnvelopeFlaw> {
  const value = parse(text)?.value
  const read = protectedHeader(value, 'protected')
  if (read.ok) {
    return canonicalText(read.value) === text ? read : refuse({ code: 'rewritten' })
  }
  if (read.refusal.path !== 'protected.alg') {
    return refuse({ code: 'not-a-signed-file', path: read.refusal.path })
  }
  const algorithm = String((value as { readonly alg?: unknown }).alg).slice(0, 40)
  return refuse({ code: 'unknown-algorithm', algorithm })
}

function decodeText(part: string): string | null {
  const bytes = fromBase64url(part)
  return bytes && toText(bytes)
}

function parse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}
