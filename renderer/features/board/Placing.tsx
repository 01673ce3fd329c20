import { Button } from '../../kit/Button.tsx'
import { useBoard } from './board-view.ts'
import { putDown, useCarry } from './carry.ts'
import { nameOfJob } from './conflict-words.ts'
import styles from './Placing.module.css'
import { WhatIf, whereTo } from './Tip.tsx'

/** Over the board while a card is placed by clicks: what is in the hand, where it would lie, and the way out. */
export function Placing() {
  const board = useBoard()
  const carry = useCarry((state) => state.carry)
  if (carry?.by !== 'placing') return null
  const more = carry.jobIds.length - 1
  return (
    <div className={styles.placing} role="status" aria-label="Placing">
      <p>
        <b>
          {nameOfJob(board.view, carry.jobId)}
          {more > 0 && ` and ${more} more`}
        </b>{' '}
        {carry.target ? whereTo(board, carry) : 'Click a lane and a time.'}
      </p>
      <WhatIf board={board} carry={carry} />
      <Button size="dense" keys="Esc" onClick={putDown}>
        Cancel
      </Button>
    </div>
  )
}
