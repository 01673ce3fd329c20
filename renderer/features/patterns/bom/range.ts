/** A cell by its place: rows among the lines, columns as they are shown. */
export interface Place {
  readonly row: number
  readonly column: number
}

/** From the cell that has the focus to the cell that it was stretched to. */
export interface Range {
  readonly anchor: Place
  readonly head: Place
}

export interface Box {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

export const at = (place: Place): Range => ({ anchor: place, head: place })

export function boxOf({ anchor, head }: Range): Box {
  return {
    top: Math.min(anchor.row, head.row),
    bottom: Math.max(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    right: Math.max(anchor.column, head.column),
  }
}

export function isIn({ top, bottom, left, right }: Box, { row, column }: Place): boolean {
  return row >= top && row <= bottom && column >= left && column <= right
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Stretched by an arrow key, within the grid; null for any other key. */
export function stretched(
  { anchor, head }: Range,
  key: string,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Range | null {
  const step = STEPS[key]
  if (!step) return null
  const row = clamped(head.row + step[0], rows)
  const column = clamped(head.column + step[1], columns)
  return { anchor, head: { row, column } }
}

const clamped = (index: number, count: number) => Math.max(0, Math.min(count - 1, index))

/** The same cells some rows further down; up where that is below zero. */
export const shifted = ({ anchor, head }: Range, rows: number): Range => ({
  anchor: { ...anchor, row: anchor.row + rows },
  head: { ...head, row: head.row + rows },
})

/** Every place of a box, row by row. */
export function placesIn({ top, bottom, left, right }: Box): readonly Place[] {
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index)
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index).flatMap((row) =>
    columns.map((column) => ({ row, column })),
  )
}
