import { useEffect } from 'react'
import type { Conflict } from '../../../../shared/domain/conflicts/conflicts.ts'
import type { Booking } from '../../../../shared/domain/schedule/job.ts'
import { withOvertime } from '../../../../shared/domain/windows/overtime.ts'
import { Button } from '../../../kit/Button.tsx'
import { Mark } from '../../../kit/Mark.tsx'
import { Words } from '../../../kit/Words.tsx'
import { useBoard } from '../board-view.ts'
import { explainConflict } from '../conflict-words.ts'
import { carryTo, endPreview, pickUp } from '../hand/carry.ts'
import type { Moves } from '../hand/use-moves.ts'
import { revealPlace } from '../lanes/focus.ts'
import type { Fix } from './fixes.ts'
import styles from './SidePanel.module.css'
import { useFixes } from './use-fixes.ts'

interface ConflictCardProps {
  readonly conflict: Conflict
  readonly booking: Booking
  readonly moves: Moves
}

/** One thing that is wrong, with the moves that mend it; each is shown on the board, dashed, before it is made. */
export function ConflictCard({ conflict, booking, moves }: ConflictCardProps) {
  const board = useBoard()
  const fixes = useFixes(board, conflict, booking)
  return (
    <div className={styles.conflict}>
      <p>
        <Words>{explainConflict(board.view, conflict, booking.id)}</Words>
      </p>
      <div className={styles.buttons}>
        {fixes.map((fix) => (
          <FixButton key={fix.label} fix={fix} moves={moves} />
        ))}
      </div>
      {fixes.flatMap(({ label, breaks }) =>
        breaks.map((sentence) => (
          <p key={`${label} ${sentence}`}>
            <Mark of="late">
              {label}: {sentence}
            </Mark>
          </p>
        )),
      )}
    </div>
  )
}

function FixButton({ fix, moves }: { readonly fix: Fix } & Pick<ConflictCardProps, 'moves'>) {
  const board = useBoard()
  const { view } = board
  const { move, manner, label, overtime } = fix
  /** A button that goes while it is pointed at hears of no pointer that leaves. */
  useEffect(() => endPreview, [])
  const show = () => {
    pickUp('preview', move.jobId, [])
    carryTo(overtime ? withOvertime(view, overtime) : view, move.stationId, move.start, manner)
    revealPlace(board, move)
  }
  return (
    <Button
      size="dense"
      onPointerEnter={show}
      onPointerLeave={endPreview}
      onFocus={show}
      onBlur={endPreview}
      onClick={() => {
        endPreview()
        void (overtime ? moves.workOvertime(move, overtime) : moves.move([move], manner))
      }}
    >
      {label}
    </Button>
  )
}
