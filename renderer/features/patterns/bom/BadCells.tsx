import { Button } from '../../../kit/Button.tsx'
import { Mark } from '../../../kit/Mark.tsx'
import styles from './BomGrid.module.css'
import type { WaitingCells } from './use-bom-grid.ts'

interface BadCellsProps {
  readonly waiting: WaitingCells
  apply(): void
  leave(): void
}

/** The cells that were not taken, each with the reason; the good ones wait for a word. */
export function BadCells({ waiting, apply, leave }: BadCellsProps) {
  const { bad, cells, save } = waiting
  const isAll = save === null
  return (
    <section className={styles.bad} role="alert" aria-label="Cells that were not taken">
      <div className={styles.badHead}>
        <Mark of="late">
          {bad.length === 1 ? '1 cell was not taken' : `${bad.length} cells were not taken`}
          {isAll ? '.' : ', so nothing was changed yet.'}
        </Mark>
        {!isAll && (
          <Button size="dense" look="primary" onClick={apply}>
            Apply the {cells} good {cells === 1 ? 'one' : 'ones'}
          </Button>
        )}
        <Button size="dense" onClick={leave}>
          {isAll ? 'Close' : 'Leave it all'}
        </Button>
      </div>
      <ul>
        {bad.map(({ row, column, text, why }) => (
          <li key={`${row} ${column}`}>
            <b>
              Row {row}, {column}
            </b>{' '}
            {text.trim() !== '' && <q>{text}</q>} {why}
          </li>
        ))}
      </ul>
    </section>
  )
}
