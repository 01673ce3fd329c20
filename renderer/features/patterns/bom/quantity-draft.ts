import type { BomEdit } from '../../../../shared/domain/bom/bom-edit.ts'
import { ok, type Result, refuse } from '../../../../shared/domain/result.ts'
import type { BomTable } from './bom-table.ts'
import { cellText } from './cell-text.ts'
import { cellColumn, columnName, type TypedColumn } from './columns.ts'
import { withCell } from './with-cell.ts'

/** A row of quantities: of every colour, or of one; first what any size takes, then each size. */
export interface QuantityRow {
  readonly name: string
  readonly columns: readonly TypedColumn[]
}

/** What was typed over what stands, by column. */
export type QuantityDraft = ReadonlyMap<TypedColumn, string>

export function quantityRows({ sizes, colourways }: BomTable): readonly QuantityRow[] {
  return [
    { name: 'Any colour', columns: ['quantity', ...sizes.map((size) => `size:${size}` as const)] },
    ...colourways.map((name) => ({
      name,
      columns: [`of:${name}` as const, ...sizes.map((size) => cellColumn(name, size))],
    })),
  ]
}

export const quantityText = (
  edit: BomEdit,
  draft: QuantityDraft,
  column: TypedColumn,
  table: BomTable,
): string => draft.get(column) ?? cellText(edit, column, table)

/** What is taken where a place is empty: of its colour, else of its size, else of the line. */
export function takenInstead(
  rows: readonly QuantityRow[],
  place: { readonly row: number; readonly at: number },
  textOf: (column: TypedColumn) => string,
): string {
  const general = rows[0]?.columns ?? []
  const columns = [rows[place.row]?.columns[0], general[place.at], general[0]]
  const texts = columns.map((column) => (column ? textOf(column) : ''))
  return texts.find((text) => text.trim() !== '') ?? ''
}

/** The line with all that was typed, or the first place that is no quantity. */
export function withQuantities(
  edit: BomEdit,
  draft: QuantityDraft,
  table: BomTable,
): Result<BomEdit, string> {
  let now = edit
  for (const [column, text] of draft) {
    if (text === cellText(edit, column, table)) continue
    const next = withCell(now, column, text, table)
    if (!next.ok) return refuse(`${columnName(column)}: ${next.refusal}`)
    now = next.value
  }
  return ok(now)
}
