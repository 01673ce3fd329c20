import { printElapsed } from '../../../../shared/domain/print-time.ts'
import type { Late } from '../../../../shared/domain/schedule/late.ts'
import { Mark } from '../../../kit/Mark.tsx'
import { useBoard } from '../board-view.ts'
import styles from './SidePanel.module.css'

/** By how much a drop misses its launch. */
export function LateWords({ late: { dropId, minutes } }: { readonly late: Late }) {
  const { view } = useBoard()
  return (
    <p className={styles.late}>
      <Mark of="late">
        {view.drop.get(dropId)?.code} ends {printElapsed(minutes)} after its launch.
      </Mark>
    </p>
  )
}
