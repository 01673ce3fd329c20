import canonicalize from 'canonicalize'
import type { KeyId } from '../../../shared/domain/confirmation/confirmation.ts'
import { toBase64url, toBytes } from './base64url.ts'
import type { Seal } from './seal.ts'

/** A public key as JSON (RFC 8037): `x` is its 32 bytes in base64url. */
export interface PublicJwk {
  readonly crv: 'Ed25519'
  readonly kty: 'OKP'
  readonly x: string
}

/** The thumbprint of RFC 7638: whoever knows it knows the key, whatever file brings it. */
export function keyIdOf({ crv, kty, x }: PublicJwk, seal: Pick<Seal, 'sha256'>): KeyId {
  return toBase64url(seal.sha256(toBytes(canonicalText({ crv, kty, x })))) as KeyId
}

/** RFC 8785: one value, one text. */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new Error('A value with no JSON form was to be signed')
  return text
}
