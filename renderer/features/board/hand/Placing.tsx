import { Button } from '../../../kit/Button.tsx'
import { useBoard } from '../board-view.ts'
import { nameOfJob } from '../conflict-words.ts'
import { consequencesOf } from '../consequences.ts'
import { useCarry } from './carry.ts'
import { putBack } from './keyboard-carry.ts'
import styles from './Placing.module.css'
import { whereTo } from './Tip.tsx'

/** So much is read at a glance: the card is over the lanes, not under this. */
const MOST = 2

/**
 * Under the lanes while a card is placed by clicks or carried by keys: what is in the hand, where it would lie, and the
 * way out. Of keys it is said aloud already.
 */
export function Placing() {
  const board = useBoard()
  const carry = useCarry((state) => state.carry)
  if (carry?.by !== 'placing' && carry?.by !== 'keyboard') return null
  const isByKeys = carry.by === 'keyboard'
  const more = carry.jobIds.length - 1
  const { refused, wrong, notes } = consequencesOf(board, carry.proposal)
  const sentences = [...refused, ...wrong, ...notes]
  return (
    <section className={styles.placing} aria-label="Placing" data-refused={refused.length > 0}>
      <div role={isByKeys ? undefined : 'status'}>
        <p>
          <b>
            {nameOfJob(board.view, carry.jobId)}
            {more > 0 && ` and ${more} more`}
          </b>{' '}
          {carry.target ? whereTo(board, carry) : 'Click a lane and a time.'}
        </p>
        <ul>
          {sentences.slice(0, MOST).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {sentences.length > MOST && <li>and {sentences.length - MOST} more</li>}
        </ul>
      </div>
      {isByKeys ? (
        <span>Arrows carry · R pushes along · Enter puts down · Esc puts back</span>
      ) : (
        <Button size="dense" keys="Esc" onClick={putBack}>
          Cancel
        </Button>
      )}
    </section>
  )
}
