import type { BomLine } from '../../../shared/domain/bom/bom.ts'
import type { MaterialRole } from '../../../shared/domain/pattern/pattern.ts'
import type { Permille, Thousandths } from '../../../shared/domain/quantity.ts'
import type { Material } from '../../../shared/domain/stock/material.ts'

/** Material, role, quantity a garment in thousandths, wastage in permille, set-up in thousandths, rounding. */
export type SampleLine = readonly [string, MaterialRole | null, number, number, number, number]

/** In the order told, whether a style or a module has them; what the sample has no material of is left out. */
export function sampleLines<Of>(
  told: readonly SampleLine[],
  materials: readonly Material[],
  own: () => Of,
): readonly (Of & Omit<BomLine, 'id' | 'styleRevisionId'>)[] {
  return told.flatMap(([code, role, quantity, wastage, setUp, roundTo], position) => {
    const material = materials.find((one) => one.code === code)
    if (!material) return []
    return {
      ...own(),
      position,
      materialId: material.id,
      role,
      quantity: quantity as Thousandths,
      wastage: wastage as Permille,
      setUp: setUp as Thousandths,
      roundTo: roundTo as Thousandths,
      origin: 'sample' as const,
    }
  })
}
