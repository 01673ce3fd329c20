import type { JobId } from '../../../../shared/domain/schedule/job.ts'
import { fixed } from '../../../../shared/domain/schedule/schedule-place.ts'
import { Button } from '../../../kit/Button.tsx'
import { setBoard } from '../board-state.ts'
import { useBoard } from '../board-view.ts'
import { nameOfJob } from '../conflict-words.ts'
import { beginPlacing } from '../hand/use-placing.ts'
import styles from './ActionBar.module.css'
import { ChooseNothing } from './ChooseNothing.tsx'
import { keepFocus } from './keep-focus.ts'

/** Ways to move one chosen card without dragging it (WCAG 2.5.7): the form, or a click here and a click there. */
export function OneChosen({ jobId }: { readonly jobId: JobId }) {
  const board = useBoard()
  const { view } = board
  if (!view.job.has(jobId)) return null
  const stays = fixed(view, view.bookingOf.get(jobId), jobId) !== null
  return (
    <section ref={keepFocus} className={styles.bar} aria-label="Chosen card">
      <b>{nameOfJob(view, jobId)}</b>
      <Button size="dense" onClick={() => setBoard({ panel: 'inspector' })}>
        {stays ? 'Open…' : 'Move…'}
      </Button>
      {!stays && (
        <Button size="dense" onClick={() => beginPlacing(board, jobId, [])}>
          Place by click
        </Button>
      )}
      <ChooseNothing />
    </section>
  )
}
