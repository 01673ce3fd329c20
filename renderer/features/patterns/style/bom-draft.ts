import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import type { BomLine, BomLineId } from '../../../../shared/domain/bom.ts'
import type { BomEdit } from '../../../../shared/domain/bom-edit.ts'
import type { Material, MaterialUnit } from '../../../../shared/domain/material.ts'
import type { MaterialRole } from '../../../../shared/domain/pattern.ts'
import type { Permille, Thousandths } from '../../../../shared/domain/quantity.ts'
import { quantityText, readQuantity } from '../../../../shared/domain/quantity-text.ts'
import { ok, type Result, refuse } from '../../../../shared/domain/result.ts'
import { newId } from '../../../bridge/new-id.ts'

/** A BOM line as it is typed. */
export interface BomDraft {
  readonly id: BomLineId
  readonly materialId: string | null
  readonly role: MaterialRole | null
  readonly quantity: string
  /** By size, empty where the general quantity holds. */
  readonly bySize: Readonly<Record<string, string>>
  readonly wastage: string | number
  readonly setUp: string
  readonly roundTo: string
}

export function bomDraft({ bom, pieces }: StyleSheet, line: BomLine | null): BomDraft {
  if (!line)
    return freshDraft(
      bom.lines,
      pieces.map(({ role }) => role),
    )
  const own = bom.quantities.filter(({ bomLineId }) => bomLineId === line.id)
  return {
    id: line.id,
    materialId: line.materialId,
    role: line.role,
    quantity: quantityText(line.quantity),
    bySize: Object.fromEntries(own.map(({ size, quantity }) => [size, quantityText(quantity)])),
    wastage: line.wastage / 10,
    setUp: quantityText(line.setUp),
    roundTo: quantityText(line.roundTo),
  }
}

/** A new line is for the first role that has no material yet. */
function freshDraft(lines: readonly BomLine[], roles: readonly MaterialRole[]): BomDraft {
  const role = roles.find((one) => !lines.some((line) => line.role === one)) ?? null
  return {
    id: newId<BomLineId>('bom'),
    materialId: null,
    role,
    quantity: '',
    bySize: {},
    wastage: role ? 4 : 2,
    setUp: '0',
    roundTo: '0.01',
  }
}

/** Choosing a material sets how it is rounded: whole pieces, or hundredths of what is measured. */
export function madeOf(draft: BomDraft, material: Material): BomDraft {
  const roundTo = material.unit === 'pc' ? '1' : '0.01'
  const role = material.kind === 'trim' ? null : draft.role
  return { ...draft, materialId: material.id, roundTo, role }
}

/** What is sent, or what is still wrong with it. */
export function bomEntry(
  draft: BomDraft,
  before: BomEdit | null,
  material: Material | undefined,
): Result<BomEdit, string> {
  if (!material) return refuse('Choose a material.')
  const { unit } = material
  const read = (text: string) =>
    text.trim() === '' ? (0 as Thousandths) : readQuantity(text, unit)
  const [quantity, setUp, roundTo] = [read(draft.quantity), read(draft.setUp), read(draft.roundTo)]
  if (quantity === null) return refuse(`“${draft.quantity}” is no quantity. ${hint(unit)}`)
  if (setUp === null) return refuse(`“${draft.setUp}” is no quantity. ${hint(unit)}`)
  if (roundTo === null || roundTo === 0)
    return refuse('Say in what multiple it is used, such as 1.')
  const typed = Object.entries(draft.bySize).filter(([, text]) => text.trim() !== '')
  const sizes = typed.map(([size, text]) => [size, readQuantity(text, unit)] as const)
  const wrong = sizes.find(([, one]) => one === null)
  if (wrong)
    return refuse(`“${draft.bySize[wrong[0]]}” is no quantity for ${wrong[0]}. ${hint(unit)}`)
  if (quantity === 0 && sizes.length === 0) return refuse('Say how much one garment takes.')
  const wastage = Math.round(Number(draft.wastage) * 10)
  if (!(wastage >= 0 && wastage <= 1000)) return refuse('Wastage is between 0 and 100 %.')
  return ok({
    byColour: before?.byColour ?? {},
    substitutes: before?.substitutes ?? [],
    way: 'typed',
    id: draft.id,
    materialId: material.id,
    role: draft.role,
    quantity,
    wastage: wastage as Permille,
    setUp,
    roundTo,
    bySize: Object.fromEntries(sizes) as Record<string, Thousandths>,
  })
}

function hint(unit: MaterialUnit): string {
  return unit === 'm' ? 'Write 1.12, 112 cm or 3/8 in.' : 'Write a number, such as 2.'
}
