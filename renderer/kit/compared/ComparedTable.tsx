import type { ReactNode } from 'react'
import styles from './Compared.module.css'

interface ComparedTableProps {
  /** Where no title stands over it. */
  readonly label?: string
  readonly children: ReactNode
}

export function ComparedTable({ label, children }: ComparedTableProps) {
  return (
    <table className={styles.table} aria-label={label}>
      {children}
    </table>
  )
}
