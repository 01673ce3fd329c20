import Papa from 'papaparse'
import type { Assignment } from './assign.ts'
import type { BomColumn } from './columns.ts'
import { type Box, placesIn } from './range.ts'

/** Cells as spreadsheets put them on the clipboard: tabs between, lines below each other, quotes round what has either. */
export function readCells(text: string): readonly (readonly string[])[] {
  const { data } = Papa.parse<string[]>(text.replace(/\r?\n$/, ''), { delimiter: '\t' })
  return data
}

export function writeCells(rows: readonly (readonly string[])[]): string {
  return Papa.unparse(rows as string[][], { delimiter: '\t', newline: '\n' })
}

/** Where pasted cells go: from the upper left of what is chosen on; a single one fills all that is chosen. */
export function placed(
  cells: readonly (readonly string[])[],
  box: Box,
  columns: readonly BomColumn[],
): readonly Assignment[] {
  const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined
  if (only !== undefined) {
    return placesIn(box).flatMap(({ row, column }) => assignmentOf(row, columns[column], only))
  }
  return cells.flatMap((texts, down) =>
    texts.flatMap((text, right) => assignmentOf(box.top + down, columns[box.left + right], text)),
  )
}

/** The uppermost row of what is chosen in all of it; of one row alone, the row above. */
export function filledDown(
  box: Box,
  columns: readonly BomColumn[],
  textAt: (row: number, column: BomColumn) => string,
): readonly Assignment[] {
  const isOneRow = box.top === box.bottom
  if (isOneRow && box.top === 0) return []
  const source = isOneRow ? box.top - 1 : box.top
  const target = { ...box, top: isOneRow ? box.top : box.top + 1 }
  return placesIn(target).flatMap(({ row, column }) => {
    const name = columns[column]
    return name ? assignmentOf(row, name, textAt(source, name)) : []
  })
}

/** A line keeps its material, unless that alone was chosen: then it says why it cannot be without. */
export function cleared(box: Box, columns: readonly BomColumn[]): readonly Assignment[] {
  const all = placesIn(box).flatMap(({ row, column }) => assignmentOf(row, columns[column], ''))
  return box.left === box.right ? all : all.filter(({ column }) => column !== 'material')
}

/** Columns past the last are cut off, as a spreadsheet does at its edge. */
function assignmentOf(row: number, column: BomColumn | undefined, text: string) {
  return column ? [{ row, column, text }] : []
}
