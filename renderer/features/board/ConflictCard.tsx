import { useMemo } from 'react'
import type { Conflict } from '../../../shared/domain/conflicts.ts'
import type { Booking } from '../../../shared/domain/job.ts'
import { Button } from '../../kit/Button.tsx'
import { useBoard } from './board-view.ts'
import { carryTo, pickUp, putDown } from './carry.ts'
import { explainConflict } from './conflict-words.ts'
import { fixFor } from './fixes.ts'
import styles from './SidePanel.module.css'
import type { Moves } from './use-moves.ts'

interface ConflictCardProps {
  readonly conflict: Conflict
  readonly booking: Booking
  readonly moves: Moves
}

/** One thing that is wrong, with the move that mends it; the move is shown on the board before it is made. */
export function ConflictCard({ conflict, booking, moves }: ConflictCardProps) {
  const board = useBoard()
  const fix = useMemo(() => fixFor(board, conflict, booking), [board, conflict, booking])
  const show = () => {
    if (!fix) return
    pickUp('preview', booking.jobId, [])
    carryTo(board.view, fix.move.stationId, fix.move.start)
  }
  return (
    <div className={styles.conflict}>
      <p>{explainConflict(board.view, conflict, booking.id)}</p>
      {fix && (
        <Button
          size="dense"
          onPointerEnter={show}
          onPointerLeave={putDown}
          onFocus={show}
          onBlur={putDown}
          onClick={() => {
            putDown()
            void moves.move([fix.move])
          }}
        >
          {fix.label}
        </Button>
      )}
    </div>
  )
}
