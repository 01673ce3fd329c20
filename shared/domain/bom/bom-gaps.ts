import type { MaterialRole } from '../pattern/pattern.ts'
import type { Material } from '../stock/material.ts'
import type { Bom, BomLineId } from './bom.ts'

export type BomGap =
  | { readonly code: 'no-lines' }
  | { readonly code: 'no-material-for-role'; readonly role: MaterialRole }
  | { readonly code: 'no-quantity'; readonly material: string }

/** What is still missing before the BOM can be relied on. */
export function findBomGaps(
  bom: Bom,
  materials: readonly Material[],
  rolesInUse: readonly MaterialRole[],
): readonly BomGap[] {
  const { lines } = bom
  if (lines.length === 0) return [{ code: 'no-lines' }]
  const served = new Set(lines.map(({ role }) => role))
  const uncovered = rolesInUse.filter((role) => !served.has(role))
  const filled = linesWithQuantity(bom)
  const empty = lines.filter(({ id }) => !filled.has(id))
  return [
    ...uncovered.map((role) => ({ code: 'no-material-for-role', role }) as const),
    ...empty.map(({ materialId }) => ({
      code: 'no-quantity' as const,
      material: materials.find(({ id }) => id === materialId)?.code ?? materialId,
    })),
  ]
}

/** Lines that take something, in general or for a size or a colourway. */
function linesWithQuantity({ lines, quantities, colours, cells }: Bom): ReadonlySet<BomLineId> {
  return new Set([
    ...lines.filter(({ quantity }) => quantity > 0).map(({ id }) => id),
    ...quantities.map(({ bomLineId }) => bomLineId),
    ...colours.filter(({ quantity }) => quantity !== null).map(({ bomLineId }) => bomLineId),
    ...cells.map(({ bomLineId }) => bomLineId),
  ])
}
