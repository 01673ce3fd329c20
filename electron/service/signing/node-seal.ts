import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto'
import { toBase64url } from './base64url.ts'
import type { Seal } from './seal.ts'

export const nodeSeal: Seal = {
  sha256: (bytes) => createHash('sha256').update(bytes).digest(),
  verify(publicKey, message, signature) {
    const key = openKey(publicKey)
    return key !== null && verify(null, message, key, signature)
  },
}

function openKey(publicKey: Uint8Array): KeyObject | null {
  try {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: toBase64url(publicKey) }
    return createPublicKey({ key: jwk, format: 'jwk' })
  } catch {
    return null
  }
}
