import type { CustomCellRendererProps } from 'ag-grid-react'
import styles from './BomGrid.module.css'
import type { GridRow } from './grid-rows.ts'

/** Over the lines that a module brought, and over the style's own: one cell across the whole row. */
export function ModuleHead({ data }: CustomCellRendererProps<GridRow>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the grid's rows are no table's
    <div role="gridcell" tabIndex={-1} className={styles.head}>
      {data?.kind === 'head' ? data.title : null}
    </div>
  )
}
