import type { DropSheet } from '../../../shared/contract/drops.ts'
import type { Pieces } from '../../../shared/domain/quantity.ts'

/** All pieces that are planned, in every line and size. */
export function piecesOf({ lines }: Pick<DropSheet, 'lines'>): Pieces {
  const counts = lines.flatMap(({ quantities }) => quantities.map(({ pieces }) => pieces))
  return counts.reduce((all, one) => all + one, 0) as Pieces
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
  return sizes.map(({ size, announceable }) => `${size} ${announceable}`).join(' · ')
}
