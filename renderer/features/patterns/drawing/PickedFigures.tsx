import { useAnswer } from '../../../bridge/hooks.ts'
import styles from './Drawing.module.css'
import type { DrawnPiece } from './drawn-piece.ts'
import { pickedWords } from './picked-words.ts'

interface PickedFiguresProps {
  readonly pieces: readonly DrawnPiece[]
  readonly selected: readonly string[]
  readonly size: string | undefined
}

/** What was chosen, in figures: of the size that is inked. */
export function PickedFigures({ pieces, selected, size }: PickedFiguresProps) {
  const { data } = useAnswer('factory.state', null)
  const picked = pieces.filter(({ key }) => selected.includes(key))
  if (picked.length === 0) return null
  return (
    <div className={styles.picked} role="status" aria-label="Chosen pieces">
      <b>{picked.length === 1 ? picked[0]?.name : `${picked.length} pieces`}</b>
      <span>{pickedWords(picked, size, data?.floor?.units ?? 'metric')}</span>
      <span className={styles.aside}>
        <kbd>Ctrl C</kbd> copies
      </span>
    </div>
  )
}
