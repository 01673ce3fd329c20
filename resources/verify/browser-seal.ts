import { hashes, verify } from '@noble/ed25519'
import { sha256, sha512 } from '@noble/hashes/sha2.js'
import type { Seal } from '../../electron/service/signing/seal.ts'

hashes.sha512 = sha512

/** In JavaScript on every browser, and not by Web Crypto: some know no Ed25519, and one way has one verdict. */
export const browserSeal: Seal = {
  sha256,
  verify(publicKey, message, signature) {
    try {
      return verify(signature, message, publicKey, { zip215: false })
    } catch {
      return false
    }
  },
}
