import { memo, useState } from 'react'
import type { Conflict } from '../../../../shared/domain/conflicts/conflicts.ts'
import type { Stuck } from '../../../../shared/domain/conflicts/stuck.ts'
import { grouped } from '../../../../shared/domain/grouped.ts'
import type { BookingId, JobId } from '../../../../shared/domain/schedule/job.ts'
import type { Late } from '../../../../shared/domain/schedule/late.ts'
import { Button } from '../../../kit/Button.tsx'
import { Mark } from '../../../kit/Mark.tsx'
import { setBoard, useBoardState } from '../board-state.ts'
import { type BoardView, useBoard } from '../board-view.ts'
import { nameOfJob } from '../conflict-words.ts'
import type { Moves } from '../hand/use-moves.ts'
import { focusJob, reveal } from '../lanes/focus.ts'
import { wrongHere } from '../troubles.ts'
import { ConflictCard } from './ConflictCard.tsx'
import { Elsewhere } from './Elsewhere.tsx'
import { LateWords } from './LateWords.tsx'
import styles from './SidePanel.module.css'

/** So many are listed at once: each looks for what mends it. */
const AT_ONCE = 30

/** Everything that is wrong on the board, by drop; or only what is looked for. */
export const ConflictList = memo(function ConflictList({ moves }: { readonly moves: Moves }) {
  const board = useBoard()
  const looked = useBoardState((state) => state.trouble)
  const [most, setMost] = useState(AT_ONCE)
  const { conflicts, late, stuck } = wrongHere(board, looked)
  return (
    <>
      {looked && (
        <div className={styles.group}>
          <Button size="dense" onClick={() => setBoard({ trouble: null })}>
            Show everything that is wrong
          </Button>
        </div>
      )}
      {conflicts.length + late.length + stuck.length === 0 && (
        <p>
          <Mark of="done">
            {looked ? 'None of this kind' : 'Nothing is wrong'} on the days shown.
          </Mark>
        </p>
      )}
      <Elsewhere looked={looked} />
      {late.map((one) => (
        <LateDrop key={one.dropId} late={one} />
      ))}
      {stuck.map(({ jobId, because }) => (
        <div key={jobId} className={styles.group}>
          <Button look="quiet" size="dense" onClick={() => goTo(board, jobId)}>
            {nameOfJob(board.view, jobId)}
          </Button>
          <p className={styles.conflict}>
            <Mark of="blocked">{stuckWords(because)}</Mark>
          </p>
        </div>
      ))}
      {[...grouped(conflicts.slice(0, most), (one) => dropOf(board, one))].map(([code, own]) => (
        <section key={code} className={styles.group} aria-label={`Conflicts of ${code}`}>
          <h3>{code}</h3>
          {[...grouped(own, ({ bookingId }) => bookingId)].map(([id, ofJob]) => (
            <Item key={id} bookingId={id} conflicts={ofJob} moves={moves} />
          ))}
        </section>
      ))}
      {conflicts.length > most && (
        <Button size="dense" onClick={() => setMost(most + AT_ONCE)}>
          Show more of {conflicts.length}
        </Button>
      )}
    </>
  )
})

function LateDrop({ late }: { readonly late: Late }) {
  const board = useBoard()
  const last = board.view.booking.get(late.bookingId)
  return (
    <div className={styles.group}>
      <LateWords late={late} />
      {last && (
        <Button look="quiet" size="dense" onClick={() => goTo(board, last.jobId)}>
          Go to {nameOfJob(board.view, last.jobId)}, which ends last
        </Button>
      )}
    </div>
  )
}

function stuckWords(because: Stuck['because']): string {
  switch (because) {
    case 'no-station':
      return 'Can’t be scheduled: no station on this floor is of its kind. Add one in Settings.'
    case 'no-time':
      return 'Can’t be scheduled: its stations have no such time left in the calendar.'
  }
}

/** On its lane, or in the strip where it waits. */
function goTo(board: BoardView, jobId: JobId): void {
  const booking = board.view.bookingOf.get(jobId)
  setBoard({ selected: [jobId] })
  if (booking) reveal(board, booking)
  focusJob(jobId)
}

interface ItemProps {
  readonly bookingId: BookingId
  readonly conflicts: readonly Conflict[]
  readonly moves: Moves
}

/** All that is wrong with one job. */
function Item({ bookingId, conflicts, moves }: ItemProps) {
  const board = useBoard()
  const booking = board.view.booking.get(bookingId)
  if (!booking) return null
  return (
    <div className={styles.group}>
      <Button look="quiet" size="dense" onClick={() => goTo(board, booking.jobId)}>
        {nameOfJob(board.view, booking.jobId)}
      </Button>
      {conflicts.map((one) => (
        <ConflictCard key={keyOf(one)} conflict={one} booking={booking} moves={moves} />
      ))}
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
