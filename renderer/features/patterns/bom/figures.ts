import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import type { BomGeometry, BomLine } from '../../../../shared/domain/bom.ts'
import { COSTED_RUNS, lineCost } from '../../../../shared/domain/cost.ts'
import { fabricBasis, widthOf } from '../../../../shared/domain/fabric-need.ts'
import type { Material } from '../../../../shared/domain/material.ts'
import { materialFor, needOf } from '../../../../shared/domain/need.ts'
import type { Thousandths } from '../../../../shared/domain/quantity.ts'

/** The run that a line's need and cost are shown for; all four stand with the cost. */
export const SHOWN_RUN = COSTED_RUNS[1]!

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

export function figuresOf(sheet: StyleSheet, line: BomLine): Figures {
  const { bom, costBasis } = sheet
  const { materials, size, colourway } = costBasis
  const id = materialFor(bom, line, colourway)
  const geometry = bom.geometries.find(({ bomLineId }) => bomLineId === line.id) ?? null
  return {
    material: materials.find((one) => one.id === id),
    need: needOf(bom, line, { colourway, pieces: { [size]: SHOWN_RUN } }).quantity,
    cost: lineCost(costBasis, line, SHOWN_RUN) / SHOWN_RUN,
    geometry,
    standing: geometry && isOld(sheet, line, geometry) ? 'old' : 'fresh',
  }
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
