/** Numbers that look drawn by chance and are the same for the same seed, on any machine. */
export interface Random {
  /** A whole number from 0, below `limit`. */
  below(limit: number): number
}

/** Mulberry32: 32 bits of state, whole-number arithmetic alone. */
export function openRandom(seed: number): Random {
  let state = seed | 0
  return {
    below(limit) {
      state = (state + 0x6d2b79f5) | 0
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
      return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit)
    },
  }
}
