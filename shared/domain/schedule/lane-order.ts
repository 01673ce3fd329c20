import { firstWhere } from '../first-where.ts'
import type { Instant } from '../time.ts'

/** Where the last that starts at or before a moment stands among these, which are in order of start; -1 where none does. */
export function lastStarted(items: readonly { readonly start: Instant }[], at: Instant): number {
  return firstWhere(0, items.length, (index) => items[index]!.start > at) - 1
}
