import { MATERIAL_ROLES } from '../../../../shared/domain/module/module.ts'
import { printPrice } from '../style/bom-figures.ts'
import type { BomTable } from './bom-table.ts'
import type { Choice } from './ChoiceEditor.tsx'
import { partOf, type TypedColumn } from './columns.ts'
import { matchingMaterials, materialText } from './find-material.ts'

export type Choosing = (typed: string) => readonly Choice[]

/** What a column offers while it is typed into; null for what is only typed. */
export function choicesOf(column: TypedColumn, table: BomTable, currency: string): Choosing | null {
  if (column === 'material' || partOf(column)?.kind === 'with') {
    return (typed) =>
      matchingMaterials(typed, table.materials).map((one) => ({
        text: materialText(one),
        note: `${printPrice(one.pricePerThousand, currency)} / ${one.unit}`,
      }))
  }
  if (column === 'role') return beginning(MATERIAL_ROLES.map((text) => ({ text })))
  if (column === 'way') {
    return beginning([
      { text: 'typed', note: 'as it stands' },
      { text: 'geometry', note: 'area over width and efficiency' },
    ])
  }
  return null
}

const beginning =
  (choices: readonly Choice[]): Choosing =>
  (typed) =>
    choices.filter(({ text }) => text.startsWith(typed.trim().toLowerCase()))
