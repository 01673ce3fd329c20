import type { DropSheet } from '../../../../shared/contract/drops.ts'
import type { Pieces } from '../../../../shared/domain/quantity.ts'
import type { Instant } from '../../../../shared/domain/time.ts'

/** All pieces that are planned, in every line and size. */
export function piecesOf({ lines }: Pick<DropSheet, 'lines'>): Pieces {
  const counts = lines.flatMap(({ quantities }) => quantities.map(({ pieces }) => pieces))
  return counts.reduce((all, one) => all + one, 0) as Pieces
}

/** A promise that was signed, and that no longer holds, may not, or has run out. */
export function isDrifting({ live, drift }: Pick<DropSheet, 'live' | 'drift'>, now: Instant) {
  return live !== null && (drift?.standing !== 'true' || now >= live.expiresAt)
}

/** Jobs that wait in the board's strip. */
export function looseOf({ jobs }: Pick<DropSheet, 'jobs'>): number {
  return jobs.filter(({ booking }) => booking === null).length
}

/** A line as its document names it: HT Harbour tee, Ecru. */
export function lineName({
  style,
  line,
}: Pick<DropSheet['lines'][number], 'style' | 'line'>): string {
  return `${style.code} ${style.name}, ${line.colourway}`
}

/** XS 23 · S 46 · M 68 */
export function printSizes(
  sizes: readonly { readonly size: string; readonly announceable: Pieces }[],
): string {
  return sizes.map(({ size, announceable }) => `${size}\u00a0${announceable}`).join(' · ')
}

/** Of the document that would be issued next: every document of a drop has a number of its own. */
export function nextNumber({ confirmations }: Pick<DropSheet, 'confirmations'>): number {
  return (confirmations[0]?.number ?? 0) + 1
}
