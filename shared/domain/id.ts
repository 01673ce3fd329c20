const MOST_IN_A_MILLISECOND = 1 << 12

/**
 * Makes prefixed uuids of version 7 (RFC 9562): ids made later sort later, which keeps indexes short and lists in the order they were
 * made in. Those of one millisecond are counted (6.2, method 1); past 4,096 of them, or where the clock goes back, the last time goes on.
 * `now` is in milliseconds since 1970; `chance` fills the 8 bytes behind the count.
 */
export function idMaker(
  now: () => number,
  chance: (bytes: Uint8Array<ArrayBuffer>) => unknown,
): <Id>(prefix: string) => Id {
  let last = 0
  let count = 0
  return <Id>(prefix: string) => {
    const time = Math.trunc(now())
    count = time > last ? 0 : count + 1
    last = Math.max(time, last)
    if (count === MOST_IN_A_MILLISECOND) {
      last++
      count = 0
    }
    const bytes = new Uint8Array(16)
    chance(bytes.subarray(8))
    const head = new DataView(bytes.buffer)
    head.setBigUint64(0, (BigInt(last) << 16n) | BigInt(0x7000 | count))
    bytes[8] = (bytes[8]! & 0x3f) | 0x80
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    return `${prefix}_${hex}` as Id
  }
}
