import type { Bom, BomGeometry, BomLine } from './bom.ts'
import { compareLists, type Difference, type Keyed, keyed } from './compare-lists.ts'
import type { MaterialId } from './material.ts'
import type { Permille, Thousandths } from './quantity.ts'

/** A line of a BOM without what names it in the file: the same line of two revisions is equal. */
export type BomItem = Omit<BomLine, 'id' | 'styleRevisionId' | 'origin'> & {
  /** In the order of their names, so that equal lines are written alike. */
  readonly bySize: readonly (readonly [size: string, quantity: Thousandths])[]
  readonly byColour: readonly (readonly [
    colourway: string,
    materialId: MaterialId | null,
    quantity: Thousandths | null,
  ])[]
  /** The best first. */
  readonly substitutes: readonly (readonly [materialId: MaterialId, ratio: Permille])[]
  /** Null for a line that was typed. */
  readonly computedFrom: Pick<BomGeometry, 'width' | 'efficiency' | 'nest'> | null
}

/** A line is the same line while it takes the same material for the same pieces. */
export function bomItems(bom: Bom): Keyed<BomItem> {
  const items = bom.lines.map((line) => bomItemOf(bom, line))
  return keyed(
    items.toSorted((a, b) => a.position - b.position),
    ({ materialId, role }) => `${materialId} ${role}`,
  )
}

export function bomItemOf(bom: Bom, line: BomLine): BomItem {
  const { id, styleRevisionId: _, origin: __, ...rest } = line
  const isOwn = ({ bomLineId }: { readonly bomLineId: BomLine['id'] }) => bomLineId === id
  const geometry = bom.geometries.find(isOwn)
  return {
    ...rest,
    bySize: bom.quantities
      .filter(isOwn)
      .map(({ size, quantity }) => [size, quantity] as const)
      .toSorted(byName),
    byColour: bom.colours
      .filter(isOwn)
      .map(({ colourway, materialId, quantity }) => [colourway, materialId, quantity] as const)
      .toSorted(byName),
    substitutes: bom.substitutes
      .filter(isOwn)
      .toSorted((a, b) => a.position - b.position)
      .map(({ materialId, ratio }) => [materialId, ratio] as const),
    computedFrom: geometry
      ? { width: geometry.width, efficiency: geometry.efficiency, nest: geometry.nest }
      : null,
  }
}

export function compareBoms(old: Bom, now: Bom): readonly Difference<BomItem>[] {
  return compareLists(bomItems(old), bomItems(now))
}

const byName = ([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]) =>
  a < b ? -1 : 1
