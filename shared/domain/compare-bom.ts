import type { Bom, BomLine } from './bom.ts'
import { compareLists, type Difference, type Keyed, keyed } from './compare-lists.ts'
import type { Thousandths } from './quantity.ts'

/** A line of a BOM without what names it in the file: the same line of two revisions is equal. */
export type BomItem = Omit<BomLine, 'id' | 'styleRevisionId' | 'origin'> & {
  /** In the order of their names, so that equal lines are written alike. */
  readonly bySize: readonly (readonly [size: string, quantity: Thousandths])[]
}

/** A line is the same line while it takes the same material for the same pieces. */
export function bomItems({ lines, quantities }: Bom): Keyed<BomItem> {
  const items = lines.map(({ id, styleRevisionId: _, origin: __, ...line }): BomItem => {
    const own = quantities.filter(({ bomLineId }) => bomLineId === id)
    return {
      ...line,
      bySize: own.map(({ size, quantity }) => [size, quantity] as const).toSorted(),
    }
  })
  return keyed(
    items.toSorted((a, b) => a.position - b.position),
    ({ materialId, role }) => `${materialId} ${role}`,
  )
}

export function compareBoms(old: Bom, now: Bom): readonly Difference<BomItem>[] {
  return compareLists(bomItems(old), bomItems(now))
}
