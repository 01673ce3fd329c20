import type { CustomCellRendererProps } from 'ag-grid-react'
import styles from './BomGrid.module.css'
import type { GridRow } from './grid-rows.ts'

/** Over the lines that a module brought, and over the style's own. */
export function ModuleHead({ data }: CustomCellRendererProps<GridRow>) {
  return <span className={styles.head}>{data?.kind === 'head' ? data.title : null}</span>
}
