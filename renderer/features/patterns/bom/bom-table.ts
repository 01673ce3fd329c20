import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import type { MeasureSystem } from '../../../../shared/domain/quantity.ts'
import type { Material, MaterialId } from '../../../../shared/domain/stock/material.ts'
import { sizesOf } from '../../../../shared/domain/style/sizes.ts'
import type { Zone } from '../../../../shared/domain/time.ts'

/** What cells are read and written by. */
export interface BomTable {
  readonly materials: readonly Material[]
  readonly byId: ReadonlyMap<MaterialId, Material>
  readonly sizes: readonly string[]
  readonly colourways: readonly string[]
  readonly units: MeasureSystem
  readonly zone: Zone
}

export function bomTable({ materials, revision, colourways, costBasis }: StyleSheet): BomTable {
  return {
    materials,
    byId: new Map(materials.map((one) => [one.id, one])),
    sizes: sizesOf(revision.sizes),
    colourways: colourways.map(({ name }) => name),
    units: costBasis.floor.units,
    zone: costBasis.floor.zone,
  }
}
