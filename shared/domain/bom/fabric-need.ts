import type { Piece } from '../module/module.ts'
import type { MaterialRole } from '../pattern/pattern.ts'
import type { Hash, Micrometres, Permille, Thousandths } from '../quantity.ts'
import type { Floor } from '../resources/floor.ts'
import type { Material } from '../stock/material.ts'
import type { BomLine } from './bom.ts'
import type { Nest } from './nest.ts'

/** What fabric need is reckoned with: the width that can be used, and how much of it becomes pieces. */
export interface FabricBasis {
  readonly width: Micrometres
  readonly efficiency: Permille
  /** The nest that says so; null for the floor's default. */
  readonly nest: string | null
}

/** Whole square millimetres of pieces, by size. */
export type AreaBySize = ReadonlyMap<string, number>

/** A fresh nest of these pieces on this width says better than the floor's default; the best of several. */
export function fabricBasis(
  { role }: Pick<BomLine, 'role'>,
  width: Micrometres,
  nests: readonly Nest[],
  { piecesHash, floor }: { readonly piecesHash: Hash; readonly floor: Floor },
): FabricBasis {
  const fresh = nests.filter(
    (nest) => nest.role === role && nest.width === width && nest.piecesHash === piecesHash,
  )
  const [best] = fresh.toSorted((a, b) => b.efficiency - a.efficiency || (a.code < b.code ? -1 : 1))
  return best
    ? { width, efficiency: best.efficiency, nest: best.code }
    : { width, efficiency: floor.markerEfficiency, nest: null }
}

/** Metres of fabric, in thousandths, under an area of pieces (DOMAIN rule 13 turned round), rounded up. */
export function fabricUnder(area: number, { width, efficiency }: FabricBasis): Thousandths {
  return Math.ceil((area * 1_000_000) / (width * efficiency)) as Thousandths
}

/** The pieces of one role, each as often as it is cut for a garment. */
export function areaOfRole(
  pieces: readonly Piece[],
  role: MaterialRole,
  areasOf: (hash: Hash) => AreaBySize,
): AreaBySize {
  const sums = new Map<string, number>()
  for (const piece of pieces) {
    if (piece.role !== role) continue
    for (const [size, area] of areasOf(piece.geometryHash)) {
      sums.set(size, (sums.get(size) ?? 0) + area * piece.quantity)
    }
  }
  return sums
}

/** Only what is measured along a width can be reckoned from areas. */
export function widthOf({ unit, width }: Material): Micrometres | null {
  return unit === 'm' ? width : null
}
