/** The two sums that checking a signature needs: Node's own in the service, JavaScript in the verify page. */
export interface Seal {
  sha256(bytes: Uint8Array): Uint8Array
  /** Ed25519 (RFC 8032). `publicKey` is the 32 bytes of a JWK's x; any other bytes are just not a match. */
  verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean
}
