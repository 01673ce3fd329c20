import type { CustomCellRendererProps } from 'ag-grid-react'
import { printQuantity } from '../../../kit/format.ts'
import styles from './BomGrid.module.css'
import type { GridRow, LineRow } from './grid-rows.ts'

interface WayCellProps extends CustomCellRendererProps<GridRow, string> {
  reckon(row: LineRow): void
}

/** How a quantity came about; where the pieces say otherwise than what was typed, what they say, and the way back to them. */
export function WayCell({ data, value, reckon }: WayCellProps) {
  if (data?.kind !== 'line' || data.said === null || data.edit.way !== 'typed') return value
  const said = printQuantity(data.said, data.figures.material?.unit ?? 'm')
  return (
    <span className={styles.way} title={`Typed; geometry now says ${said}`}>
      <span>typed; geometry now says {said}</span>
      <button
        type="button"
        tabIndex={-1}
        aria-label={`Use geometry for ${data.figures.material?.name}`}
        onClick={() => reckon(data)}
      >
        Use
      </button>
    </span>
  )
}
