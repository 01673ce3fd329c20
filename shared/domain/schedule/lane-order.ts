import type { Instant } from '../time.ts'

/** Where the last that starts at or before a moment stands among these, which are in order of start; -1 where none does. */
export function lastStarted(items: readonly { readonly start: Instant }[], at: Instant): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle]!.start <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}
