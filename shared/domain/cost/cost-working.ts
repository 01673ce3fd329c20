import type { BomLine } from '../bom/bom.ts'
import type { Pieces, Thousandths } from '../quantity.ts'
import type { Material } from '../stock/material.ts'
import { attendedMinutes } from '../style/operation.ts'
import { type CostBasis, lineCosts, meanAttended, type UnitCost, unitCost } from './cost.ts'

/** What a line adds to the cost of a garment, and from which need of the run. */
export interface MaterialWorking {
  readonly line: BomLine
  readonly material: Material | undefined
  readonly need: Thousandths
  /** Minor units a garment. */
  readonly cost: number
}

/** The terms that a unit cost is made of (DOMAIN rule 33): whoever adds them up comes to the figure. */
export interface CostWorking {
  readonly materials: readonly MaterialWorking[]
  /** A person's standard minutes a garment, and how many times that the mean of the run takes. */
  readonly standard: number
  readonly slowness: number
}

export function workingOf(basis: CostBasis, run: Pieces): CostWorking {
  const { operations } = basis
  const standard = operations.reduce((sum, one) => sum + attendedMinutes(one), 0)
  return {
    materials: lineCosts(basis, run).map(({ line, material, quantity, cost }) => {
      return { line, material, need: quantity, cost: cost / run }
    }),
    standard,
    slowness: standard === 0 ? 1 : meanAttended(basis, run) / standard,
  }
}

/** What a garment of each size costs, all else alike. */
export function costBySize(
  basis: CostBasis,
  sizes: readonly string[],
  run: Pieces,
): readonly (readonly [size: string, cost: UnitCost])[] {
  return sizes.map((size) => [size, unitCost({ ...basis, size }, run)] as const)
}
