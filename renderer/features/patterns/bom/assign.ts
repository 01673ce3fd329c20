import type { BomLineId } from '../../../../shared/domain/bom/bom.ts'
import type { BomEdit } from '../../../../shared/domain/bom/bom-edit.ts'
import { grouped } from '../../../../shared/domain/grouped.ts'
import type { Permille, Thousandths } from '../../../../shared/domain/quantity.ts'
import type { BomTable } from './bom-table.ts'
import { cellText } from './cell-text.ts'
import { type BomColumn, columnName, isTyped, type TypedColumn } from './columns.ts'
import { findMaterial } from './find-material.ts'
import { madeOf, withCell } from './with-cell.ts'

/** Text for a cell, by the place of its row among the lines; past the last line it makes a new one. */
export interface Assignment {
  readonly row: number
  readonly column: BomColumn
  readonly text: string
}

/** Why a cell was not taken; rows are counted from one, as they are read. */
export interface BadCell {
  readonly row: number
  readonly column: string
  readonly text: string
  readonly why: string
}

export interface Assigned {
  /** Only the lines that differ now. */
  readonly edits: readonly BomEdit[]
  readonly cells: number
  readonly bad: readonly BadCell[]
}

/** Lines with texts put into their cells. What is reckoned takes none, and is passed over in silence. */
export function assign(
  lines: readonly BomEdit[],
  cells: readonly Assignment[],
  table: BomTable,
  newId: () => BomLineId,
): Assigned {
  const edits: BomEdit[] = []
  const bad: BadCell[] = []
  let taken = 0
  for (const [row, own] of grouped(cells, (cell) => cell.row)) {
    const typed = own.filter(isTypedCell)
    const before = lines[row]
    const start = before ? { line: before, rest: typed } : freshLine(typed, table, newId)
    if (start.line === null) {
      if (typed.some(({ text }) => text.trim() !== ''))
        bad.push(...start.cells.map((cell) => badCell(cell, start.why)))
      continue
    }
    const done = withCells(start.line, start.rest, table)
    bad.push(...done.bad)
    taken += done.taken + (before ? 0 : 1)
    if (done.line !== before) edits.push(done.line)
  }
  return { edits, cells: taken, bad }
}

type TypedCell = Assignment & { readonly column: TypedColumn }

const isTypedCell = (cell: Assignment): cell is TypedCell => isTyped(cell.column)

const badCell = ({ row, column, text }: Assignment, why: string): BadCell => ({
  row: row + 1,
  column: columnName(column),
  text,
  why,
})

function withCells(line: BomEdit, cells: readonly TypedCell[], table: BomTable) {
  const bad: BadCell[] = []
  let now = line
  let taken = 0
  for (const cell of cells) {
    if (cellText(now, cell.column, table) === cell.text) continue
    const next = withCell(now, cell.column, cell.text, table)
    if (next.ok) {
      const isOther = cellText(next.value, cell.column, table) !== cellText(now, cell.column, table)
      taken += isOther ? 1 : 0
      now = isOther ? next.value : now
    } else bad.push(badCell(cell, next.refusal))
  }
  return { line: now, taken, bad }
}

type Start =
  | { readonly line: BomEdit; readonly rest: readonly TypedCell[] }
  | { readonly line: null; readonly why: string; readonly cells: readonly TypedCell[] }

/** A line begins with its material, for that says what its quantities are counted in. */
function freshLine(cells: readonly TypedCell[], table: BomTable, newId: () => BomLineId): Start {
  const first = cells.find(({ column }) => column === 'material')
  if (!first || first.text.trim() === '') {
    return { line: null, why: 'A new line begins with its material.', cells }
  }
  const material = findMaterial(first.text, table.materials)
  if (!material.ok) return { line: null, why: material.refusal, cells: [first] }
  const role = material.value.kind === 'fabric' ? ('shell' as const) : null
  const wastage = (role ? USUAL_WASTE.fabric : USUAL_WASTE.trim) as Permille
  const blank: BomEdit = { ...BLANK, id: newId(), materialId: material.value.id, role, wastage }
  const line = { ...blank, ...madeOf(blank, material.value) }
  return { line, rest: cells.filter((cell) => cell !== first) }
}

/** Until somebody says better: permille. */
const USUAL_WASTE = { fabric: 40, trim: 20 } as const

const BLANK: Omit<BomEdit, 'id' | 'materialId' | 'role' | 'wastage'> = {
  quantity: 0 as Thousandths,
  setUp: 0 as Thousandths,
  roundTo: 10 as Thousandths,
  bySize: {},
  byColour: {},
  byCell: [],
  substitutes: [],
  way: 'typed',
}
