import { memo } from 'react'
import type { Conflict } from '../../../shared/domain/conflicts.ts'
import { grouped } from '../../../shared/domain/grouped.ts'
import { printElapsed } from '../../../shared/domain/print-time.ts'
import { Button } from '../../kit/Button.tsx'
import { Mark } from '../../kit/Mark.tsx'
import { setBoard } from './board-state.ts'
import { type BoardView, useBoard } from './board-view.ts'
import { ConflictCard } from './ConflictCard.tsx'
import { nameOfJob } from './conflict-words.ts'
import { focusJob, reveal } from './focus.ts'
import styles from './SidePanel.module.css'
import type { Moves } from './use-moves.ts'

/** Everything that is wrong on the board, by drop; conflict, out of order and late are told apart. */
export const ConflictList = memo(function ConflictList({ moves }: { readonly moves: Moves }) {
  const board = useBoard()
  const { view, conflicts, lateOf } = board
  const groups = grouped(conflicts, (one) => dropOf(board, one))
  if (conflicts.length === 0 && lateOf.size === 0) {
    return <Mark of="done">Nothing is in conflict, out of order or late.</Mark>
  }
  return (
    <>
      {[...lateOf.values()].map(({ dropId, minutes }) => (
        <div key={dropId} className={styles.group}>
          <p className={styles.late}>
            <Mark of="late">
              {view.drop.get(dropId)?.code} ends {printElapsed(minutes)} after its launch.
            </Mark>
          </p>
        </div>
      ))}
      {[...groups].map(([code, own]) => (
        <section key={code} className={styles.group} aria-label={`Conflicts of ${code}`}>
          <h3>{code}</h3>
          {own.map((conflict) => (
            <Item key={keyOf(conflict)} conflict={conflict} moves={moves} />
          ))}
        </section>
      ))}
    </>
  )
})

interface ItemProps {
  readonly conflict: Conflict
  readonly moves: Moves
}

function Item({ conflict, moves }: ItemProps) {
  const board = useBoard()
  const booking = board.view.booking.get(conflict.bookingId)
  if (!booking) return null
  return (
    <div className={styles.group}>
      <Button
        look="quiet"
        size="dense"
        onClick={() => {
          setBoard({ selected: [booking.jobId] })
          reveal(board, booking)
          focusJob(booking.jobId)
        }}
      >
        {nameOfJob(board.view, booking.jobId)}
      </Button>
      <ConflictCard conflict={conflict} booking={booking} moves={moves} />
    </div>
  )
}

function dropOf({ view }: BoardView, { bookingId }: Conflict): string {
  const booking = view.booking.get(bookingId)
  const job = booking && view.job.get(booking.jobId)
  return (job && view.drop.get(job.dropId)?.code) ?? ''
}

function keyOf(conflict: Conflict): string {
  return JSON.stringify(conflict)
}
