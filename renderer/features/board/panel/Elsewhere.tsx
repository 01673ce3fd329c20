import type { Trouble } from '../../../../shared/domain/conflicts/troubles.ts'
import { printDay } from '../../../../shared/domain/print-time.ts'
import { Button } from '../../../kit/Button.tsx'
import { useBoard } from '../board-view.ts'
import { showTroubled } from '../lanes/focus.ts'
import { nextElsewhere } from '../troubles.ts'
import { useElsewhere } from '../use-elsewhere.ts'
import styles from './SidePanel.module.css'

/** How many more there are on other days, and the way to them. */
export function Elsewhere({ looked }: { readonly looked: Trouble | null }) {
  const board = useBoard()
  const { axis, view } = board
  const elsewhere = useElsewhere(board)(looked)
  const next = nextElsewhere(elsewhere, axis.span, 1)
  if (!next) return null
  const way = next.start >= axis.span.end ? 'next' : 'first'
  return (
    <div className={styles.group}>
      <p className={styles.note}>{elsewhere.length} more on other days.</p>
      <Button size="dense" onClick={() => showTroubled(board, next)}>
        Go to the {way}: {printDay(next.start, view.plan.zone)}
      </Button>
    </div>
  )
}
