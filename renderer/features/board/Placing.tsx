import { Button } from '../../kit/Button.tsx'
import { useBoard } from './board-view.ts'
import { useCarry } from './carry.ts'
import { nameOfJob } from './conflict-words.ts'
import { consequencesOf } from './consequences.ts'
import { putBack } from './keyboard-carry.ts'
import styles from './Placing.module.css'
import { whereTo } from './Tip.tsx'

/** So much is read at a glance: the card is over the lanes, not under this. */
const MOST = 2

/** Under the lanes while a card is placed by clicks: what is in the hand, where it would lie, and the way out. */
export function Placing() {
  const board = useBoard()
  const carry = useCarry((state) => state.carry)
  if (carry?.by !== 'placing') return null
  const more = carry.jobIds.length - 1
  const { refused, wrong, notes } = consequencesOf(board, carry.proposal)
  return (
    <div
      className={styles.placing}
      role="status"
      aria-label="Placing"
      data-refused={refused.length > 0}
    >
      <div>
        <p>
          <b>
            {nameOfJob(board.view, carry.jobId)}
            {more > 0 && ` and ${more} more`}
          </b>{' '}
          {carry.target ? whereTo(board, carry) : 'Click a lane and a time.'}
        </p>
        <ul>
          {[...refused, ...wrong, ...notes].slice(0, MOST).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <Button size="dense" keys="Esc" onClick={putBack}>
        Cancel
      </Button>
    </div>
  )
}
