/**
 * A prefixed uuid of version 7 (RFC 9562): ids made later sort later, which keeps indexes short.
 * `random` is 10 bytes of chance.
 */
export function idOf<Id>(prefix: string, now: number, random: Uint8Array): Id {
  const bytes = new Uint8Array(16)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(Math.trunc(now)) << 16n)
  bytes.set(random.subarray(0, 10), 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${prefix}_${hex}` as Id
}
