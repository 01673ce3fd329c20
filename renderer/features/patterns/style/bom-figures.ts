import type { BomLine } from '../../../../shared/domain/bom/bom.ts'
import { quantityFor } from '../../../../shared/domain/bom/need.ts'
import { type CostBasis, lineCosts } from '../../../../shared/domain/cost/cost.ts'
import { moneyDigits } from '../../../../shared/domain/cost/currency.ts'
import type { Pieces } from '../../../../shared/domain/quantity.ts'
import type { Material } from '../../../../shared/domain/stock/material.ts'

/** A line of the BOM as it is read: what one garment of the costed size takes, and what that costs in a run. */
export interface BomRow {
  readonly line: BomLine
  readonly material: Material | undefined
  readonly quantity: number
  /** Sizes that have a quantity of their own. */
  readonly ownSizes: readonly string[]
  /** Colourways that take another material or another quantity. */
  readonly inColours: readonly string[]
  /** Minor units a garment, with wastage, set-up and rounding over the run. */
  readonly cost: number
}

export function bomRows(basis: CostBasis, run: Pieces): readonly BomRow[] {
  const { bom, size, colourway } = basis
  return lineCosts(basis, run).map(({ line, material, cost }) => ({
    line,
    material,
    quantity: quantityFor(bom, line, { colourway, size }),
    ownSizes: bom.quantities.filter(isOf(line)).map((one) => one.size),
    inColours: [...new Set([...bom.colours, ...bom.cells].filter(isOf(line)).map(colourOf))],
    cost: cost / run,
  }))
}

const isOf =
  ({ id }: BomLine) =>
  (part: { readonly bomLineId: BomLine['id'] }) =>
    part.bomLineId === id

const colourOf = ({ colourway }: { readonly colourway: string }) => colourway

/** Of one unit: thread costs less than a penny a metre, so small prices keep four digits. */
export function printPrice(pricePerThousand: number, currency: string): string {
  const digits = moneyDigits(currency)
  const price = pricePerThousand / 1000 / 10 ** digits
  return new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: price < 0.1 ? digits + 2 : digits,
  }).format(price)
}
