import type { GridApi, SuppressKeyboardEventParams } from 'ag-grid-community'
import type { ClipboardEvent } from 'react'
import type { Assignment } from './assign.ts'
import { cleared, filledDown, placed, readCells, writeCells } from './clipboard.ts'
import type { BomColumn } from './columns.ts'
import type { GridRow } from './grid-rows.ts'
import { boxOf, placesIn } from './range.ts'
import { columnsOf, type useRange } from './use-range.ts'

interface HandScene {
  readonly range: ReturnType<typeof useRange>
  readonly api: { readonly current: GridApi<GridRow> | null }
  readonly lines: number
  readonly editable: boolean
  textAt(row: number, column: BomColumn): string
  put(cells: readonly Assignment[], done: string): void
  removeLines(): void
}

type Pressed = SuppressKeyboardEventParams<GridRow>

/** What keys and the clipboard do with the cells that are chosen. True is said of keys that the grid is to leave alone. */
export function gridHand(scene: HandScene) {
  const { range, lines, editable, textAt, put } = scene
  const rowsOf = lines + (editable ? 1 : 0)

  function box() {
    const api = scene.api.current
    const now = range.range.current
    return api && now ? { box: boxOf(now), columns: columnsOf(api) } : null
  }

  function hearKey({ event, editing, api }: Pressed): boolean {
    if (editing) return hearTyping(event, api)
    const isCtrl = event.ctrlKey || event.metaKey
    if (event.shiftKey && event.key.startsWith('Arrow')) {
      event.preventDefault()
      return range.stretch(api, event.key, rowsOf)
    }
    if (isCtrl) return hearCtrl(event, api)
    if (event.key !== 'Delete' && event.key !== 'Backspace') return false
    const chosen = box()
    if (editable && chosen) put(cleared(chosen.box, chosen.columns), 'Cleared')
    return true
  }

  function hearCtrl(event: KeyboardEvent, api: GridApi<GridRow>): boolean {
    const key = event.key.toLowerCase()
    const chosen = box()
    if (key === 'a') range.choose(api, wholeGrid(lines, columnsOf(api).length))
    else if (key === 'd' && chosen && editable) {
      put(filledDown(chosen.box, chosen.columns, textAt), 'Filled down')
    } else if ((key === 'backspace' || key === 'delete') && editable) scene.removeLines()
    else return key === 'c' || key === 'v'
    event.preventDefault()
    return true
  }

  function copy(event: ClipboardEvent): void {
    const chosen = isTypedInto(event) ? null : box()
    if (!chosen) return
    const rows = new Map<number, string[]>()
    for (const { row, column } of placesIn(chosen.box)) {
      const name = chosen.columns[column]
      if (name) rows.set(row, [...(rows.get(row) ?? []), textAt(row, name)])
    }
    event.clipboardData.setData('text/plain', writeCells([...rows.values()]))
    event.preventDefault()
  }

  function paste(event: ClipboardEvent): void {
    const chosen = isTypedInto(event) ? null : box()
    if (!chosen || !editable) return
    event.preventDefault()
    const cells = readCells(event.clipboardData.getData('text/plain'))
    put(placed(cells, chosen.box, chosen.columns), 'Pasted into')
  }

  return { hearKey, copy, paste }
}

/** Tab leaves the cell as Enter does, and does not open the next one. */
function hearTyping(event: KeyboardEvent, api: GridApi<GridRow>): boolean {
  if (event.key === 'Tab') {
    event.preventDefault()
    api.stopEditing()
    if (event.shiftKey) api.tabToPreviousCell()
    else api.tabToNextCell()
    return true
  }
  return event.key === 'ArrowUp' || event.key === 'ArrowDown'
}

const wholeGrid = (lines: number, columns: number) => ({
  anchor: { row: 0, column: 0 },
  head: { row: lines - 1, column: columns - 1 },
})

const isTypedInto = ({ target }: ClipboardEvent) => target instanceof HTMLInputElement
