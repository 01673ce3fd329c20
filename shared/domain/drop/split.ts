import type { Pieces } from '../quantity.ts'

/**
 * Splits a total by ratio with the largest remainder (DOMAIN rule 18): adds up to the total, and an earlier
 * share wins a tie. All ratios nought gives nothing to anybody.
 */
export function splitByRatio(total: Pieces, ratios: readonly number[]): readonly Pieces[] {
  const whole = ratios.reduce((sum, ratio) => sum + ratio, 0)
  if (whole === 0) return ratios.map(() => 0 as Pieces)
  const exact = ratios.map((ratio) => (total * ratio) / whole)
  const shares = exact.map(Math.floor)
  const rest = total - shares.reduce((sum, share) => sum + share, 0)
  const order = exact
    .map((share, index) => ({ index, part: share - Math.floor(share) }))
    .toSorted((a, b) => b.part - a.part || a.index - b.index)
  for (const { index } of order.slice(0, rest)) shares[index]! += 1
  return shares as readonly number[] as readonly Pieces[]
}
