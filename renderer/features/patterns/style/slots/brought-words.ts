import type { StyleSheet } from '../../../../../shared/contract/patterns.ts'
import type { BomLineId } from '../../../../../shared/domain/bom/bom.ts'
import type { OperationId } from '../../../../../shared/domain/style/operation.ts'

type Slotted = Pick<StyleSheet, 'brought' | 'slots'>

/** From Body B-02: the module that a line or an operation came with; null where the style has it of its own. */
export function broughtWords(
  { brought, slots }: Slotted,
  id: BomLineId | OperationId,
): string | null {
  const found = brought.find(({ bomLineId, operationId }) => (bomLineId ?? operationId) === id)
  const slot = slots.find((one) => one.id === found?.slotId)
  if (!found || !slot) return null
  const words = `from ${slot.kind} ${slot.module?.code ?? ''}`.trim()
  return found.altered === 'yes' ? `${words}, altered` : words
}

/** What of a slot's a swap leaves where it is, for a person has altered it: said in the same breath. */
export function keptWords(
  { brought, bom, materials, operations }: StyleSheet,
  slot: StyleSheet['slots'][number],
): string {
  const kept = brought.filter(({ slotId, altered }) => slotId === slot.id && altered === 'yes')
  const names = kept.flatMap(({ bomLineId, operationId }) => {
    const line = bom.lines.find(({ id }) => id === bomLineId)
    const material = materials.find(({ id }) => id === line?.materialId)
    const operation = operations.find(({ id }) => id === operationId)
    return material?.name ?? operation?.name ?? []
  })
  return names.length > 0 ? `; kept ${names.join(', ')}, which was altered here` : ''
}
