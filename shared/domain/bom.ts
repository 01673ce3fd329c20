import type { Kind } from './kind.ts'
import type { Material, MaterialId } from './material.ts'
import type { MaterialRole } from './pattern.ts'
import type { Permille, Pieces, Thousandths } from './quantity.ts'
import type { Origin } from './station.ts'
import type { StyleRevisionId } from './style.ts'

export type BomLineId = Kind<string, 'BomLineId'>
export type BomQuantityId = Kind<string, 'BomQuantityId'>

/** What one garment needs of a material. The need of a run adds wastage, set-up and rounding. */
export interface BomLine {
  readonly id: BomLineId
  readonly styleRevisionId: StyleRevisionId
  readonly position: number
  readonly materialId: MaterialId
  /** The pieces cut from it; null for trims. */
  readonly role: MaterialRole | null
  /** For a garment of any size that has no quantity of its own. */
  readonly quantity: Thousandths
  readonly wastage: Permille
  /** Lost once a run, however many are made. */
  readonly setUp: Thousandths
  /** Bought or cut in multiples of this; 1 is as it comes. */
  readonly roundTo: Thousandths
  readonly origin: Origin
}

/** The quantity of a line for one size, where it differs. */
export interface BomQuantity {
  readonly id: BomQuantityId
  readonly bomLineId: BomLineId
  readonly size: string
  readonly quantity: Thousandths
  readonly origin: Origin
}

export interface Bom {
  readonly lines: readonly BomLine[]
  readonly quantities: readonly BomQuantity[]
}

export type PiecesBySize = Readonly<Record<string, Pieces>>

/** What a run needs of one material. */
export interface Need {
  readonly materialId: MaterialId
  readonly quantity: Thousandths
}

/** What the run needs of every material. Never less for more pieces. */
export function explode(bom: Bom, pieces: PiecesBySize): readonly Need[] {
  const needs = new Map<MaterialId, number>()
  const made = madeOf(pieces)
  for (const line of bom.lines) {
    const need = needFor(line, bom.quantities, made)
    needs.set(line.materialId, (needs.get(line.materialId) ?? 0) + need)
  }
  return [...needs].map(([materialId, quantity]) => ({
    materialId,
    quantity: quantity as Thousandths,
  }))
}

/** What the run needs by one line: pieces, wastage and set-up, rounded up. Nothing for no pieces. */
export function needOf(
  line: BomLine,
  quantities: readonly BomQuantity[],
  pieces: PiecesBySize,
): Thousandths {
  return needFor(line, quantities, madeOf(pieces))
}

type Made = readonly (readonly [size: string, count: Pieces])[]

const madeOf = (pieces: PiecesBySize): Made =>
  Object.entries(pieces).filter(([, count]) => count > 0)

function needFor(line: BomLine, quantities: readonly BomQuantity[], made: Made): Thousandths {
  if (made.length === 0) return 0 as Thousandths
  const net = made.reduce(
    (sum, [size, count]) => sum + count * quantityFor(line, quantities, size),
    0,
  )
  const gross = Math.ceil((net * (1000 + line.wastage)) / 1000) + line.setUp
  return (Math.ceil(gross / line.roundTo) * line.roundTo) as Thousandths
}

export function quantityFor(
  line: BomLine,
  quantities: readonly BomQuantity[],
  size: string,
): Thousandths {
  const own = quantities.find((one) => one.bomLineId === line.id && one.size === size)
  return own?.quantity ?? line.quantity
}

export type BomGap =
  | { readonly code: 'no-lines' }
  | { readonly code: 'no-material-for-role'; readonly role: MaterialRole }
  | { readonly code: 'no-quantity'; readonly material: string }

/** What is still missing before the BOM can be relied on. */
export function findBomGaps(
  { lines, quantities }: Bom,
  materials: readonly Material[],
  rolesInUse: readonly MaterialRole[],
): readonly BomGap[] {
  if (lines.length === 0) return [{ code: 'no-lines' }]
  const served = new Set(lines.map(({ role }) => role))
  const uncovered = rolesInUse.filter((role) => !served.has(role))
  const empty = lines.filter(
    ({ id, quantity }) => quantity === 0 && !quantities.some(({ bomLineId }) => bomLineId === id),
  )
  return [
    ...uncovered.map((role) => ({ code: 'no-material-for-role', role }) as const),
    ...empty.map(({ materialId }) => ({
      code: 'no-quantity' as const,
      material: materials.find(({ id }) => id === materialId)?.code ?? materialId,
    })),
  ]
}
