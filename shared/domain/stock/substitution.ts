import type { Need } from '../bom/need.ts'
import type { DropId } from '../drop/drop.ts'
import type { Kind } from '../kind.ts'
import type { Permille, Thousandths } from '../quantity.ts'
import type { Origin } from '../resources/station.ts'
import type { MaterialId } from './material.ts'

export type SubstitutionId = Kind<string, 'SubstitutionId'>

/** That a drop takes a substitute for so much of a material that its BOM asks for. */
export interface Substitution {
  readonly id: SubstitutionId
  readonly dropId: DropId
  readonly materialId: MaterialId
  readonly insteadId: MaterialId
  /** Of the substitute for a thousand of the material. */
  readonly ratio: Permille
  /** Of the material, that is not needed any more. */
  readonly quantity: Thousandths
  readonly origin: Origin
}

/** How much of the substitute stands in for so much of the material: never too little. */
export function takenFor(quantity: Thousandths, ratio: Permille): Thousandths {
  return Math.ceil((quantity * ratio) / 1000) as Thousandths
}

/**
 * What a drop needs once its substitutes are taken. What is wholly replaced stays, with nothing needed of it; no more
 * is replaced than is needed, for the drop may have become smaller since.
 */
export function withSubstitutes(
  needs: readonly Need[],
  substitutions: readonly Substitution[],
): readonly Need[] {
  const left = new Map(needs.map(({ materialId, quantity }) => [materialId, quantity as number]))
  for (const { materialId, insteadId, quantity, ratio } of substitutions) {
    const needed = left.get(materialId) ?? 0
    const replaced = Math.min(quantity, needed) as Thousandths
    left.set(materialId, needed - replaced)
    left.set(insteadId, (left.get(insteadId) ?? 0) + takenFor(replaced, ratio))
  }
  return [...left].map(([materialId, quantity]) => ({
    materialId,
    quantity: quantity as Thousandths,
  }))
}
