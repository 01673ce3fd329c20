import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import type { BomGeometry, BomLine, BomLineId } from '../../../../shared/domain/bom/bom.ts'
import { fabricBasis, widthOf } from '../../../../shared/domain/bom/fabric-need.ts'
import { COSTED_RUNS, lineCosts } from '../../../../shared/domain/cost/cost.ts'
import type { Thousandths } from '../../../../shared/domain/quantity.ts'
import type { Material } from '../../../../shared/domain/stock/material.ts'

/** The run that a line's need and cost are shown for; all four stand with the cost. */
const SHOWN_RUN = COSTED_RUNS[1]!

/** What follows from a line, in the size and the colourway that the style is costed in. */
export interface Figures {
  readonly material: Material | undefined
  readonly need: Thousandths
  /** Minor units a garment. */
  readonly cost: number
  readonly geometry: BomGeometry | null
  /** `old` when the pieces, the width or the nests say otherwise by now. */
  readonly standing: 'fresh' | 'old'
}

/** Of a line that the service has not answered yet. */
export const NO_FIGURES: Figures = {
  material: undefined,
  need: 0 as Thousandths,
  cost: 0,
  geometry: null,
  standing: 'fresh',
}

export function figuresOf(sheet: StyleSheet): ReadonlyMap<BomLineId, Figures> {
  const geometries = new Map(sheet.bom.geometries.map((one) => [one.bomLineId, one]))
  return new Map(
    lineCosts(sheet.costBasis, SHOWN_RUN).map(({ line, material, quantity, cost }) => {
      const geometry = geometries.get(line.id) ?? null
      const standing = geometry && isOld(sheet, line, geometry) ? 'old' : 'fresh'
      return [line.id, { material, need: quantity, cost: cost / SHOWN_RUN, geometry, standing }]
    }),
  )
}

function isOld(sheet: StyleSheet, line: BomLine, geometry: BomGeometry): boolean {
  const { piecesHash, nests, materials, costBasis } = sheet
  const material = materials.find(({ id }) => id === line.materialId)
  const width = material ? widthOf(material) : null
  if (width === null || geometry.piecesHash !== piecesHash) return true
  const basis = fabricBasis(line, width, nests, { piecesHash, floor: costBasis.floor })
  return (
    basis.width !== geometry.width ||
    basis.efficiency !== geometry.efficiency ||
    basis.nest !== geometry.nest
  )
}
