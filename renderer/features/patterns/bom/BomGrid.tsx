import type { CellEditRequestEvent, GridApi } from 'ag-grid-community'
import { AgGridReact } from 'ag-grid-react'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import { styleNonce } from '../../../kit/nonce.ts'
import { BadCells } from './BadCells.tsx'
import styles from './BomGrid.module.css'
import { columnDefs } from './column-defs.ts'
import type { BomColumn } from './columns.ts'
import { GridBar } from './GridBar.tsx'
import { gridHand } from './grid-hand.ts'
import type { GridRow } from './grid-rows.ts'
import { GRID_MODULES, gridTheme } from './grid-theme.ts'
import { ModuleHead } from './ModuleHead.tsx'
import { shownText } from './shown-text.ts'
import { useBomGrid } from './use-bom-grid.ts'
import { useClipboard } from './use-clipboard.ts'
import { focusLine, useRange } from './use-range.ts'
import { useShown } from './use-shown.ts'

interface BomGridProps {
  readonly sheet: StyleSheet
  readonly editable: boolean
}

/** The BOM as a spreadsheet: lines of materials, and what they come to. */
export function BomGrid({ sheet, editable }: BomGridProps) {
  const api = useRef<GridApi<GridRow>>(null)
  const range = useRange()
  const { shown, turn } = useShown(sheet)
  const bom = useBomGrid(sheet, editable)
  const { rows, lines, table, currency } = bom
  const textAt = useCallback(
    (place: number, column: BomColumn) => {
      const row = rows.find((one) => 'place' in one && one.place === place)
      return row?.kind === 'line' ? shownText(row, column, table, currency) : ''
    },
    [rows, table, currency],
  )
  const chosen = lines.filter(({ place }) => place >= range.rows.top && place <= range.rows.bottom)
  const wanted = useRef<{ readonly place: number; readonly column: string }>(null)
  function goNext(place: number, column: string): void {
    const isThere = api.current && focusLine(api.current, place, column)
    wanted.current = isThere ? null : { place, column }
  }
  const hand = gridHand({
    range,
    api,
    lines: lines.length,
    editable,
    textAt,
    put: bom.put,
    removeLines: ({ top, bottom }) =>
      bom.remove(lines.filter(({ place }) => place >= top && place <= bottom)),
    goNext,
  })
  const latest = useRef(hand)
  useEffect(() => {
    latest.current = hand
  })
  const box = useRef<HTMLDivElement>(null)
  useClipboard(box, latest)
  const { isChosen } = range
  const columns = useMemo(
    () =>
      columnDefs({
        table,
        currency,
        editable,
        shown,
        isChosen: (row, column) => isChosen(api.current, row, column),
        hearKey: (params) => {
          wanted.current = null
          return latest.current.hearKey(params)
        },
      }),
    [table, currency, editable, shown, isChosen],
  )

  function typed({ data, column, newValue, oldValue }: CellEditRequestEvent<GridRow>): void {
    if (
      newValue === oldValue ||
      (newValue === '' && data.kind === 'new') ||
      (data.kind !== 'line' && data.kind !== 'new')
    )
      return
    const text = String(newValue ?? '')
    bom.put([{ row: data.place, column: column.getColId() as BomColumn, text }], 'Edited')
  }

  return (
    <section className={styles.materials} aria-label="Materials">
      <GridBar
        sheet={sheet}
        editable={editable}
        chosen={chosen}
        lines={lines}
        shown={shown}
        turn={turn}
        recompute={bom.recompute}
        remove={bom.remove}
      />
      {bom.waiting && <BadCells waiting={bom.waiting} apply={bom.applyGood} leave={bom.leave} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the grid inside has the roles; this only hears what it lets through */}
      <div
        className={styles.grid}
        ref={box}
        onMouseDownCapture={range.onMouseDown}
        onKeyDown={(event) => {
          if (!event.ctrlKey && !event.metaKey) event.stopPropagation()
        }}
      >
        <AgGridReact<GridRow>
          modules={GRID_MODULES}
          theme={gridTheme}
          styleNonce={styleNonce()}
          rowData={rows as GridRow[]}
          columnDefs={columns as never}
          pinnedBottomRowData={bom.totals as GridRow[]}
          defaultColDef={DEFAULTS}
          getRowId={({ data }) => data.id}
          isFullWidthRow={({ rowNode }) => rowNode.data?.kind === 'head'}
          fullWidthCellRenderer={ModuleHead}
          readOnlyEdit
          stopEditingWhenCellsLoseFocus
          suppressMovableColumns
          ensureDomOrder
          suppressHeaderFocus
          focusGridInnerElement={(event) => focusLine(event.api, 0, 'material')}
          suppressColumnVirtualisation
          onGridReady={(event) => {
            api.current = event.api
          }}
          onRowDataUpdated={() =>
            wanted.current && goNext(wanted.current.place, wanted.current.column)
          }
          onCellEditRequest={typed}
          onCellFocused={range.onCellFocused}
          onCellMouseOver={range.onCellMouseOver}
        />
      </div>
    </section>
  )
}

const DEFAULTS = { sortable: false, resizable: true, suppressHeaderMenuButton: true } as const
