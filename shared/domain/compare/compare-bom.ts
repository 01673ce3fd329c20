import type { Bom, BomGeometry, BomLine } from '../bom/bom.ts'
import type { Permille, Thousandths } from '../quantity.ts'
import type { MaterialId } from '../stock/material.ts'
import { compareLists, type Difference, type Keyed, keyed } from './compare-lists.ts'

/** A line of a BOM without what names it in the file, and without its place: the same line of two revisions is equal. */
export type BomItem = Omit<BomLine, 'id' | 'styleRevisionId' | 'position' | 'origin'> & {
  /** In the order of their names, so that equal lines are written alike. */
  readonly bySize: readonly (readonly [size: string, quantity: Thousandths])[]
  readonly byColour: readonly (readonly [
    colourway: string,
    materialId: MaterialId | null,
    quantity: Thousandths | null,
  ])[]
  readonly byCell: readonly (readonly [colourway: string, size: string, quantity: Thousandths])[]
  /** The best first. */
  readonly substitutes: readonly (readonly [materialId: MaterialId, ratio: Permille])[]
  /** Null for a line that was typed. */
  readonly computedFrom: Pick<BomGeometry, 'width' | 'efficiency' | 'nest'> | null
}

/** A line is the same line while it takes the same material for the same pieces. */
export function bomItems(bom: Bom): Keyed<BomItem> {
  const lines = bom.lines.toSorted((a, b) => a.position - b.position)
  return keyed(
    lines.map((line) => bomItemOf(bom, line)),
    ({ materialId, role }) => `${materialId} ${role}`,
  )
}

export function bomItemOf(bom: Bom, line: BomLine): BomItem {
  const { id, styleRevisionId: _, position: __, origin: ___, ...rest } = line
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
    byCell: bom.cells
      .filter(isOwn)
      .map(({ colourway, size, quantity }) => [colourway, size, quantity] as const)
      .toSorted((a, b) => byName(a, b) || byName([a[1]], [b[1]])),
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
  Number(a > b) - Number(a < b)
