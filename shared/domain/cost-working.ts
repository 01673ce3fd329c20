import type { BomLine } from './bom.ts'
import { type CostBasis, lineCost, meanAttended, type UnitCost, unitCost } from './cost.ts'
import type { Material } from './material.ts'
import { needOf } from './need.ts'
import { attendedMinutes } from './operation.ts'
import type { Pieces, Thousandths } from './quantity.ts'

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
  const { bom, materials, size, colourway, operations } = basis
  const standard = operations.reduce((sum, one) => sum + attendedMinutes(one), 0)
  return {
    materials: bom.lines.map((line) => {
      const need = needOf(bom, line, { colourway, pieces: { [size]: run } })
      return {
        line,
        material: materials.find(({ id }) => id === need.materialId),
        need: need.quantity,
        cost: lineCost(basis, line, run) / run,
      }
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
