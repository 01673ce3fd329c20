import type { CellEditRequestEvent, GridApi, SuppressKeyboardEventParams } from 'ag-grid-community'
import type { Assignment } from './assign.ts'
import { cleared, filledDown, placed, readCells, writeCells } from './clipboard.ts'
import type { BomColumn } from './columns.ts'
import type { GridRow, LineRow } from './grid-rows.ts'
import { type Box, boxOf, placesIn, shifted } from './range.ts'
import { columnsOf, focusLine, type useRange } from './use-range.ts'

interface HandScene {
  readonly range: ReturnType<typeof useRange>
  readonly api: { readonly current: GridApi<GridRow> | null }
  readonly lines: number
  readonly editable: boolean
  textAt(row: number, column: BomColumn): string
  put(cells: readonly Assignment[], done: string): void
  typed(into: TypedInto): void
  removeLines(box: Box): void
  /** False where there is no place to go. */
  moveLines(box: Box, step: number): boolean
  /** To a line that may only just be coming. */
  goNext(place: number, column: string): void
}

/** A cell that was left, with what stood in it and what does now. */
export type TypedInto = Pick<
  CellEditRequestEvent<GridRow>,
  'data' | 'column' | 'newValue' | 'oldValue'
>

export type GridHand = ReturnType<typeof gridHand>

type Pressed = SuppressKeyboardEventParams<GridRow>

/** What keys and the clipboard do with the cells that are chosen. True is said of keys that the grid is to leave alone. */
export function gridHand(scene: HandScene) {
  const { range, lines, editable, textAt, put } = scene
  const rowsOf = lines + (editable ? 1 : 0)

  function box() {
    const api = scene.api.current
    const now = api && range.current(api)
    return now ? { box: boxOf(now), columns: columnsOf(api) } : null
  }

  function hearKey(pressed: Pressed): boolean {
    const { event, editing, api } = pressed
    if (editing) return hearTyping(pressed, scene)
    const isCtrl = event.ctrlKey || event.metaKey
    if (event.altKey && STEPS[event.key] !== undefined) return carry(event, api)
    if (event.shiftKey && event.key.startsWith('Arrow')) {
      event.preventDefault()
      return range.stretch(api, event.key, rowsOf)
    }
    if (isCtrl) return hearCtrl(event, api)
    if (goes(pressed)) return true
    if (event.key !== 'Delete' && event.key !== 'Backspace') return false
    const chosen = box()
    if (editable && chosen) put(cleared(chosen.box, chosen.columns), 'Cleared')
    return true
  }

  /** The chosen lines go one up or down, and what is chosen goes with them. */
  function carry(event: KeyboardEvent, api: GridApi<GridRow>): boolean {
    event.preventDefault()
    const now = range.current(api)
    const step = STEPS[event.key] ?? 0
    if (!editable || !now || !scene.moveLines(boxOf(now), step)) return true
    const column = columnsOf(api)[now.anchor.column] ?? 'material'
    focusLine(api, now.anchor.row + step, column)
    range.choose(api, shifted(now, step))
    return true
  }

  function hearCtrl(event: KeyboardEvent, api: GridApi<GridRow>): boolean {
    const key = event.key.toLowerCase()
    const chosen = box()
    if (key === 'a') range.choose(api, wholeGrid(lines, columnsOf(api).length))
    else if (key === 'd' && chosen && editable) {
      put(filledDown(chosen.box, chosen.columns, textAt), 'Filled down')
    } else if ((key === 'backspace' || key === 'delete') && editable && chosen) {
      scene.removeLines(chosen.box)
    } else return key === 'c' || key === 'v'
    event.preventDefault()
    return true
  }

  function copy(event: ClipboardEvent): void {
    const chosen = box()
    if (!chosen) return
    const rows = new Map<number, string[]>()
    for (const { row, column } of placesIn(chosen.box)) {
      const name = chosen.columns[column]
      if (name) rows.set(row, [...(rows.get(row) ?? []), textAt(row, name)])
    }
    event.clipboardData?.setData('text/plain', writeCells([...rows.values()]))
    event.preventDefault()
  }

  function paste(event: ClipboardEvent): void {
    const chosen = box()
    if (!chosen || !editable) return
    event.preventDefault()
    const cells = readCells(event.clipboardData?.getData('text/plain') ?? '')
    put(placed(cells, chosen.box, chosen.columns), 'Pasted into')
  }

  const reckon = ({ place }: LineRow) =>
    put([{ row: place, column: 'way', text: 'geometry' }], 'Reckoned')

  return { hearKey, copy, paste, reckon }
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, Enter: 1 }

/** From line to line, over the headings between them; Home and End within the line. */
function goes({ event, api, data, column }: Pressed): boolean {
  if (!data || !('place' in data)) return false
  const columns = columnsOf(api)
  const edge = { Home: columns[0], End: columns.at(-1) }[event.key]
  const step = STEPS[event.key]
  if (!edge && step === undefined) return false
  event.preventDefault()
  const way = event.key === 'Enter' && event.shiftKey ? -1 : (step ?? 0)
  focusLine(api, data.place + way, edge ?? column.getColId())
  return true
}

/** Enter and Tab leave the cell with what was typed, and open no other. */
function hearTyping(
  pressed: Pressed,
  { goNext, typed }: Pick<HandScene, 'goNext' | 'typed'>,
): boolean {
  const { event, api, data, column } = pressed
  if (event.key === 'Enter' && data && 'place' in data) {
    event.preventDefault()
    leaveCell(pressed, typed)
    goNext(data.place + (event.shiftKey ? -1 : 1), column.getColId())
    return true
  }
  if (event.key === 'Tab') {
    event.preventDefault()
    leaveCell(pressed, typed)
    if (event.shiftKey) api.tabToPreviousCell()
    else api.tabToNextCell()
    return true
  }
  return event.key === 'ArrowUp' || event.key === 'ArrowDown'
}

/** The grid tells of an edit a moment after it ended, and the next key may come before that: so what was typed is taken here. */
function leaveCell({ api, node, data, column }: Pressed, typed: HandScene['typed']): void {
  const [editor] = api.getCellEditorInstances({ rowNodes: [node], columns: [column] })
  const newValue: unknown = editor?.getValue()
  const oldValue: unknown = api.getCellValue({ rowNode: node, colKey: column, from: 'data' })
  api.stopEditing(true)
  if (data) typed({ data, column, newValue, oldValue })
}

const wholeGrid = (lines: number, columns: number) => ({
  anchor: { row: 0, column: 0 },
  head: { row: lines - 1, column: columns - 1 },
})
