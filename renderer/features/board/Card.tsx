import { Lock } from 'lucide-react'
import { type CSSProperties, type MouseEvent, memo } from 'react'
import type { Booking, Job, JobId } from '../../../shared/domain/job.ts'
import { printMoment } from '../../../shared/domain/print-time.ts'
import { Band } from '../../kit/Band.tsx'
import { Mark } from '../../kit/Mark.tsx'
import { select, setBoard, useBoardState } from './board-state.ts'
import { type BoardView, useBoard } from './board-view.ts'
import styles from './Card.module.css'
import { cardFacts } from './card-facts.ts'
import { useCarry } from './carry.ts'
import { arm, Grip } from './Grip.tsx'

const LEAST_WIDTH = 28

/** A booking on its lane. The shell is thin; what it says is drawn again only when the plan is another. */
export const Card = memo(function Card({ booking }: { readonly booking: Booking }) {
  const board = useBoard()
  const { jobId } = booking
  const isSelected = useBoardState(({ selected }) => selected.includes(jobId))
  const isDimmed = useBoardState(
    ({ drop }) => drop !== null && board.view.job.get(jobId)?.dropId !== drop,
  )
  const isCarried = useCarry(({ carry }) => carry?.jobIds.includes(jobId) ?? false)
  const job = board.view.job.get(jobId)
  if (!job) return null
  return (
    <article
      className={styles.card}
      style={placeOf(board, booking)}
      data-job={jobId}
      data-mark={cardFacts(board, job, booking).mark}
      data-state={booking.state}
      data-lock={booking.lock}
      data-selected={isSelected}
      data-dimmed={isDimmed}
      data-carried={isCarried}
      tabIndex={-1}
      aria-label={labelOf(board, job, booking)}
      onPointerEnter={() => arm(jobId)}
      onClick={(event) => choose(event, jobId)}
      onDoubleClick={() => setBoard({ panel: 'inspector' })}
    >
      <CardBody board={board} booking={booking} job={job} />
      <Grip jobId={jobId} fixed={isFixed(booking)} />
    </article>
  )
})

interface BodyProps {
  readonly board: BoardView
  readonly booking: Booking
  readonly job: Job
}

const CardBody = memo(function CardBody({ board, booking, job }: BodyProps) {
  const { drop, band, title, mark, word, done } = cardFacts(board, job, booking)
  const { axis } = board
  const width = axis.xOf(booking.end) - axis.xOf(booking.start)
  const setUp = booking.setUp / Math.max(1, booking.setUp + booking.run)
  return (
    <>
      {done > 0 && booking.state !== 'done' && (
        <div className={styles.progress} style={{ width: `${done * 100}%` }} />
      )}
      {setUp > 0 && <div className={styles.setUp} style={{ width: Math.max(3, setUp * width) }} />}
      <Band band={band} />
      {width >= LEAST_WIDTH && (
        <div className={styles.words}>
          <div className={styles.title}>
            <b>{drop}</b> {title}
          </div>
          <div className={styles.word}>
            <Mark of={mark}>{word}</Mark>
          </div>
        </div>
      )}
      {booking.lock === 'locked' && <Lock className={styles.lock} size={11} aria-hidden />}
    </>
  )
})

function choose(event: MouseEvent, jobId: JobId): void {
  event.stopPropagation()
  select(jobId, event.ctrlKey || event.metaKey || event.shiftKey)
}

export function placeOf(
  { axis }: BoardView,
  { start, end }: Pick<Booking, 'start' | 'end'>,
): CSSProperties {
  const left = axis.xOf(start)
  return { left, width: Math.max(8, axis.xOf(end) - left - 1) }
}

export function isFixed({ state, lock }: Booking): boolean {
  return state === 'running' || state === 'done' || lock === 'locked'
}

function labelOf(board: BoardView, job: Job, booking: Booking): string {
  const { drop, title, word } = cardFacts(board, job, booking)
  const { zone } = board.view.plan
  const station = board.view.station.get(booking.stationId)?.code ?? ''
  const locked = booking.lock === 'locked' ? ', locked' : ''
  return `${drop} ${title}, ${station}, ${printMoment(booking.start, zone)} to ${printMoment(booking.end, zone)}, ${word}${locked}`
}
