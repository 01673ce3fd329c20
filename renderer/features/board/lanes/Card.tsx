import { Lock, Pin } from 'lucide-react'
import { type CSSProperties, type MouseEvent, memo } from 'react'
import { printMoment } from '../../../../shared/domain/print-time.ts'
import type { Booking, JobId } from '../../../../shared/domain/schedule/job.ts'
import { HOUR, type Instant, type Zone } from '../../../../shared/domain/time.ts'
import { Band } from '../../../kit/Band.tsx'
import { Mark } from '../../../kit/Mark.tsx'
import { type BoardState, select, setBoard, useBoardState } from '../board-state.ts'
import { useCarry } from '../hand/carry.ts'
import { arm, Grip, touchGrip } from '../hand/Grip.tsx'
import { useResize } from '../hand/resize.ts'
import { lookIn } from '../proposal/proposal-choice.ts'
import { useProposal } from '../proposal/proposal-state.ts'
import type { Axis } from './axis.ts'
import styles from './Card.module.css'
import type { CardFacts } from './card-facts.ts'
import { useHover } from './hover.ts'
import { useNear } from './near.ts'

/** Below this many pixels a card has no words. */
export const LEAST_WIDTH = 28
/** Room for the drop's code; for a word under it; for more. */
const CODE_WIDTH = 48
const WORD_WIDTH = 72
const WORDS_WIDTH = 104

/** Cards that are shorter than this may have to cut their words off: then they say them in a tooltip, too. */
const LONG_ENOUGH = 12 * HOUR

/** What a card is drawn from: plain values, so that after news only the cards that changed are drawn anew. */
export interface CardProps extends CardFacts {
  readonly booking: Booking
  /** Where it is drawn: as it went, once it has begun. */
  readonly from: Instant
  readonly to: Instant
  /** Whether its beginning may be out of sight, so that its words stay with what is left of it. */
  readonly crossed: boolean
  readonly axis: Axis
  readonly zone: Zone
  readonly station: string
}

/** A booking on its lane. */
export const Card = memo(function Card(props: CardProps) {
  const { booking, axis, mark, pinned, from, to, crossed } = props
  const { jobId } = booking
  const isSelected = useBoardState(({ selected }) => selected.includes(jobId))
  const isOther = useBoardState((state) => isDimmed(props, state))
  const isCarried = useCarry(({ carry }) => carry?.jobIds.includes(jobId) ?? false)
  const isDrawn = useResize(({ resize }) => resize?.jobId === jobId)
  const proposed = useProposal(({ now }) => lookIn(now, jobId))
  const isAsPlanned = from === booking.start && to === booking.end
  const isPlanLaid = booking.start < axis.span.end && booking.end > axis.span.start
  return (
    <>
      <article
        className={styles.card}
        style={placeOf(axis, { start: from, end: to })}
        data-job={jobId}
        data-mark={mark}
        data-state={booking.state}
        data-lock={booking.lock}
        data-selected={isSelected}
        data-dimmed={(isOther || proposed === 'untouched') && !isSelected}
        data-carried={isCarried || isDrawn}
        data-proposed={proposed}
        data-pinned={pinned}
        data-crossed={crossed}
        tabIndex={-1}
        aria-label={labelOf(props)}
        title={to - from < LONG_ENOUGH ? labelOf(props) : undefined}
        onFocus={() => useNear.setState({ focused: jobId })}
        onPointerEnter={() => {
          arm(jobId)
          useNear.setState({ hovered: jobId })
          useHover.setState({ jobId })
        }}
        onTouchStart={touchGrip}
        onPointerLeave={() => useHover.setState({ jobId: null })}
        onClick={(event) => choose(event, jobId)}
        onDoubleClick={() => setBoard({ panel: 'inspector' })}
      >
        <CardBody {...props} />
        <Grip jobId={jobId} fixed={isFixed(booking)} edges />
      </article>
      {!isAsPlanned && isPlanLaid && (
        <div className={styles.planned} data-planned style={placeOf(axis, booking)} />
      )}
    </>
  )
})

/** Whether something else is looked for: another drop, or another kind of trouble. */
export function isDimmed(
  { dropId, troubles }: Pick<CardFacts, 'dropId' | 'troubles'>,
  { drop, trouble }: Pick<BoardState, 'drop' | 'trouble'>,
): boolean {
  if (drop !== null && drop !== dropId) return true
  return trouble !== null && !troubles.split(' ').includes(trouble)
}

const CardBody = memo(function CardBody({
  booking,
  axis,
  from,
  to,
  drop,
  band,
  title,
  mark,
  word,
  done,
  pinned,
}: CardProps) {
  const width = axis.xOf(to) - axis.xOf(from)
  const setUp = booking.setUp / Math.max(1, booking.setUp + booking.run)
  return (
    <>
      {done > 0 && booking.state !== 'done' && (
        <div className={styles.progress} data-progress style={{ width: `${done * 100}%` }} />
      )}
      {setUp > 0 && <div className={styles.setUp} style={{ width: Math.max(3, setUp * width) }} />}
      <Band band={band} />
      {width >= LEAST_WIDTH && <Words {...{ width, drop, title, mark, word }} />}
      {pinned === 'some' && <Pin className={styles.lock} size={11} aria-hidden />}
      {booking.lock === 'locked' && <Lock className={styles.lock} size={11} aria-hidden />}
    </>
  )
})

interface WordsProps extends Pick<CardProps, 'drop' | 'title' | 'mark' | 'word'> {
  readonly width: number
}

/** As much as there is room for, in whole words: the rest is in the tooltip. */
function Words({ width, drop, title, mark, word }: WordsProps) {
  const room = roomIn(width)
  return (
    <div className={styles.words} data-room={room}>
      <div className={styles.title}>
        {room !== 'shape' && <b>{drop}</b>} {room === 'words' && title}
      </div>
      <div className={styles.word}>
        <Mark of={mark}>{isSaid(word, room) && word}</Mark>
      </div>
    </div>
  )
}

type Room = 'shape' | 'code' | 'word' | 'words'

/** So many letters are read whole on a card that has room for a word alone. */
const SHORT = 8

function isSaid(word: string, room: Room): boolean {
  return room === 'words' || (room === 'word' && word.length <= SHORT)
}

function roomIn(width: number): Room {
  if (width < CODE_WIDTH) return 'shape'
  if (width < WORD_WIDTH) return 'code'
  return width < WORDS_WIDTH ? 'word' : 'words'
}

/** The press was taken by the drag, and the focus with it: letters typed next are meant for this card. */
export function choose(event: MouseEvent<HTMLElement>, jobId: JobId): void {
  event.stopPropagation()
  event.currentTarget.focus({ preventScroll: true })
  select(jobId, event.ctrlKey || event.metaKey || event.shiftKey)
}

export function placeOf(axis: Axis, { start, end }: Pick<Booking, 'start' | 'end'>): CSSProperties {
  const left = axis.xOf(start)
  return { left, width: Math.max(8, axis.xOf(end) - left - 1) }
}

export function isFixed({ state, lock }: Booking): boolean {
  return state === 'running' || state === 'done' || lock === 'locked'
}

function labelOf({ booking, zone, station, drop, title, word, pinned }: CardProps): string {
  const locked = { all: ', locked', some: ', pinned', none: '' }[pinned]
  return `${drop} ${title}, ${station}, ${printMoment(booking.start, zone)} to ${printMoment(booking.end, zone)}, ${word}${locked}`
}
