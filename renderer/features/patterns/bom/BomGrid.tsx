import { AgGridReact } from 'ag-grid-react'
import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import { styleNonce } from '../../../kit/nonce.ts'
import { BadCells } from './BadCells.tsx'
import styles from './BomGrid.module.css'
import { GridBar } from './GridBar.tsx'
import type { GridRow } from './grid-rows.ts'
import { GRID_MODULES, GRID_WAYS, gridTheme } from './grid-theme.ts'
import { ModuleHead } from './ModuleHead.tsx'
import { useBomGrid } from './use-bom-grid.ts'
import { useHand } from './use-hand.ts'
import { focusLine, useRange } from './use-range.ts'
import { useShown } from './use-shown.ts'

interface BomGridProps {
  readonly sheet: StyleSheet
  readonly editable: boolean
}

/** The BOM as a spreadsheet: lines of materials, and what they come to. */
export function BomGrid({ sheet, editable }: BomGridProps) {
  const range = useRange()
  const { shown, turn } = useShown(sheet)
  const bom = useBomGrid(sheet, editable)
  const hand = useHand({ bom, range, shown, editable })
  const { top, bottom } = range.rows
  return (
    <section className={styles.materials} aria-label="Materials">
      <GridBar
        sheet={sheet}
        editable={editable}
        chosen={bom.lines.filter(({ place }) => place >= top && place <= bottom)}
        lines={bom.lines}
        shown={shown}
        turn={turn}
        recompute={bom.recompute}
        remove={bom.remove}
      />
      {bom.waiting && <BadCells waiting={bom.waiting} apply={bom.applyGood} leave={bom.leave} />}
      <Lines bom={bom} range={range} hand={hand} />
    </section>
  )
}

interface LinesProps {
  readonly bom: ReturnType<typeof useBomGrid>
  readonly range: ReturnType<typeof useRange>
  readonly hand: ReturnType<typeof useHand>
}

/** A key that the grid has heard is no shortcut of the room; with Ctrl it may be one of the window. */
function Lines({ bom, range, hand }: LinesProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the grid inside has the roles; this only hears what it lets through
    <div
      className={styles.grid}
      ref={hand.box}
      onMouseDownCapture={range.onMouseDown}
      onKeyDown={(event) => {
        if (!event.ctrlKey && !event.metaKey) event.stopPropagation()
      }}
    >
      <AgGridReact<GridRow>
        {...GRID_WAYS}
        modules={GRID_MODULES}
        theme={gridTheme}
        styleNonce={styleNonce()}
        rowData={bom.rows as GridRow[]}
        columnDefs={hand.columns as never}
        pinnedBottomRowData={bom.totals as GridRow[]}
        getRowId={({ data }) => data.id}
        isFullWidthRow={({ rowNode }) => rowNode.data?.kind === 'head'}
        fullWidthCellRenderer={ModuleHead}
        focusGridInnerElement={({ api }) => focusLine(api, 0, 'material')}
        onGridReady={({ api }) => {
          hand.api.current = api
        }}
        onRowDataUpdated={hand.catchUp}
        onCellEditRequest={hand.typed}
        onRowDragEnd={hand.dropped}
        onCellFocused={range.onCellFocused}
        onCellMouseOver={range.onCellMouseOver}
      />
    </div>
  )
}
