import type { CellFocusedEvent, CellMouseOverEvent, GridApi } from 'ag-grid-community'
import { useCallback, useRef, useState } from 'react'
import type { BomColumn } from './columns.ts'
import type { GridRow } from './grid-rows.ts'
import { at, boxOf, isIn, type Place, type Range, stretched } from './range.ts'

type Api = GridApi<GridRow>

/** The cells that are chosen: the one with the focus, and those that Shift or the mouse stretched it to. */
export function useRange() {
  const range = useRef<Range | null>(null)
  const mouse = useRef<'none' | 'plain' | 'shift'>('none')
  const [rows, setRows] = useState({ top: 0, bottom: -1 })

  const choose = useCallback((api: Api, now: Range | null) => {
    range.current = now
    const { top, bottom } = now ? boxOf(now) : { top: 0, bottom: -1 }
    setRows((had) => (had.top === top && had.bottom === bottom ? had : { top, bottom }))
    api.refreshCells({ force: true, suppressFlash: true })
  }, [])

  /** Told late: the focus may be elsewhere by then, or cells stretched from there, which stay so unless it was the mouse. */
  const onCellFocused = useCallback(
    ({ api, rowIndex, column, rowPinned }: CellFocusedEvent<GridRow>) => {
      if (isElsewhere(api, rowIndex, column)) return
      const data =
        rowIndex === null || rowPinned ? undefined : api.getDisplayedRowAtIndex(rowIndex)?.data
      const place =
        column && typeof column !== 'string' ? placeOf(api, data, column.getColId()) : null
      const had = range.current
      const isWhole =
        data && 'place' in data && typeof column === 'object' && column?.getColId() === 'row'
      if (isWhole) return choose(api, wholeRow(data.place, columnsOf(api).length))
      const isTold = mouse.current === 'none' && had && place && isSame(had.anchor, place)
      if (place && !isTold)
        choose(api, mouse.current === 'shift' && had ? { ...had, head: place } : at(place))
      mouse.current = 'none'
    },
    [choose],
  )

  /** Heard before the grid moves the focus, for it tells of the focus first and of the mouse afterwards. */
  const onMouseDown = useCallback(({ shiftKey }: Pick<MouseEvent, 'shiftKey'>) => {
    mouse.current = shiftKey ? 'shift' : 'plain'
  }, [])

  const onCellMouseOver = useCallback(
    ({ api, data, column, event }: CellMouseOverEvent<GridRow>) => {
      if (!(event instanceof MouseEvent) || event.buttons !== 1 || !range.current) return
      const head = placeOf(api, data, column.getColId())
      if (head) choose(api, { ...range.current, head })
    },
    [choose],
  )

  /** The grid tells of the focus a moment after it moved, and a key may come before that. */
  const current = useCallback((api: Api): Range | null => {
    const cell = api.getFocusedCell()
    const data = cell ? api.getDisplayedRowAtIndex(cell.rowIndex)?.data : undefined
    const focused = cell && placeOf(api, data, cell.column.getColId())
    const had = range.current
    const isHeld = had && focused && (isSame(had.anchor, focused) || isSame(had.head, focused))
    return isHeld || !focused ? had : at(focused)
  }, [])

  const stretch = useCallback(
    (api: Api, key: string, lines: number): boolean => {
      const columns = columnsOf(api)
      const from = current(api)
      const now = from && stretched(from, key, { rows: lines, columns: columns.length })
      if (!now) return false
      choose(api, now)
      const name = columns[now.head.column]
      if (name) api.ensureColumnVisible(name)
      const node = rowAt(api, now.head.row)
      if (node) api.ensureNodeVisible(node)
      return true
    },
    [choose, current],
  )

  const isChosen = useCallback((api: Api | null, row: GridRow | undefined, column: string) => {
    const now = range.current
    if (
      !api ||
      !now ||
      (now.anchor.row === now.head.row && now.anchor.column === now.head.column)
    ) {
      return false
    }
    const place = placeOf(api, row, column)
    return place !== null && isIn(boxOf(now), place)
  }, [])

  return {
    current,
    rows,
    choose,
    stretch,
    isChosen,
    onCellFocused,
    onMouseDown,
    onCellMouseOver,
  }
}

function isElsewhere(
  api: Api,
  rowIndex: number | null,
  column: CellFocusedEvent<GridRow>['column'],
): boolean {
  const now = api.getFocusedCell()
  return now !== null && (now.rowIndex !== rowIndex || now.column !== column)
}

const isSame = (a: Place, b: Place) => a.row === b.row && a.column === b.column

const wholeRow = (row: number, columns: number): Range => ({
  anchor: { row, column: 0 },
  head: { row, column: columns - 1 },
})

export function columnsOf(api: Api): readonly BomColumn[] {
  const all = api.getAllDisplayedColumns().map((column) => column.getColId() as BomColumn)
  return all.filter((column) => column !== 'row')
}

function placeOf(api: Api, row: GridRow | undefined, column: string): Place | null {
  if (row?.kind !== 'line' && row?.kind !== 'new') return null
  const index = columnsOf(api).indexOf(column as BomColumn)
  return index < 0 ? null : { row: row.place, column: index }
}

/** Puts the focus on a line, wherever the headings between have pushed it; false when there is none. */
export function focusLine(api: Api, place: number, column: string): boolean {
  const index = rowAt(api, place)?.rowIndex
  if (index === undefined || index === null) return false
  api.ensureIndexVisible(index)
  api.setFocusedCell(index, column)
  return true
}

function rowAt(api: Api, place: number) {
  let found: ReturnType<Api['getDisplayedRowAtIndex']>
  api.forEachNode((node) => {
    if (node.data && 'place' in node.data && node.data.place === place) found = node
  })
  return found
}
