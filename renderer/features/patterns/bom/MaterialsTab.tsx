import { lazy, Suspense } from 'react'
import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import styles from '../sheet/Sheet.module.css'

/** The grid is larger than the rest of the room: it comes when somebody asks for it. */
const BomGrid = lazy(() => import('./BomGrid.tsx').then((module) => ({ default: module.BomGrid })))

interface MaterialsTabProps {
  readonly sheet: StyleSheet
  readonly editable: boolean
}

export function MaterialsTab({ sheet, editable }: MaterialsTabProps) {
  return (
    <Suspense fallback={<p className={styles.note}>Opening the materials…</p>}>
      <BomGrid key={sheet.revision.id} sheet={sheet} editable={editable} />
    </Suspense>
  )
}
