import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'
import type { KeyId, ReadinessDocument } from '../../../shared/domain/confirmation/confirmation.ts'
import {
  type ConfirmationRefusal,
  checkConfirmation,
} from '../../../shared/domain/confirmation/read-confirmation.ts'
import type { Hash } from '../../../shared/domain/quantity.ts'
import { ok, type Result, refuse } from '../../../shared/domain/result.ts'
import { toBase64url, toBytes } from './base64url.ts'
import { protect, writeEnvelope } from './envelope.ts'
import { canonicalText, keyIdOf, type PublicJwk } from './key-id.ts'
import { nodeSeal } from './node-seal.ts'

/** The JSON file, and the SHA-256 of its bytes: its fingerprint, and what a later document points at. */
export interface SignedDocument {
  readonly text: string
  readonly hash: Hash
}

export type SigningRefusal =
  | ConfirmationRefusal
  | { readonly code: 'other-key'; readonly named: KeyId; readonly held: KeyId }

/** Signs only what can be read back, and only in the name of the key that signs. */
export function signDocument(
  payload: ReadinessDocument,
  privateKeyPem: string,
): Result<SignedDocument, SigningRefusal> {
  const checked = checkConfirmation(payload)
  if (!checked.ok) return checked
  const key = createPrivateKey(privateKeyPem)
  const jwk = publicJwkOf(key)
  const keyId = keyIdOf(jwk, nodeSeal)
  const named = payload.factory.keyId
  if (named !== keyId) return refuse({ code: 'other-key', named, held: keyId })
  const text = seal(checked.value, key, jwk, keyId)
  return ok({ text, hash: hashOf(text) })
}

export function keyIdOfPrivateKey(privateKeyPem: string): KeyId {
  return keyIdOf(publicJwkOf(createPrivateKey(privateKeyPem)), nodeSeal)
}

export function hashOf(text: string): Hash {
  return createHash('sha256').update(text).digest('hex') as Hash
}

function seal(payload: ReadinessDocument, key: KeyObject, jwk: PublicJwk, keyId: KeyId): string {
  const header = protect(keyId)
  const body = toBase64url(toBytes(canonicalText(payload)))
  const signature = toBase64url(sign(null, toBytes(`${header}.${body}`), key))
  return writeEnvelope({ header: { jwk }, payload: body, protected: header, signature })
}

function publicJwkOf(key: KeyObject): PublicJwk {
  if (key.asymmetricKeyType !== 'ed25519') {
    throw new Error(`The signing key is ${key.asymmetricKeyType}, not Ed25519`)
  }
  const { x } = createPublicKey(key).export({ format: 'jwk' })
  if (x === undefined) throw new Error('The signing key has no public half')
  return { crv: 'Ed25519', kty: 'OKP', x }
}
