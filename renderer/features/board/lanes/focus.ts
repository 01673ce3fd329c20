import type { Troubled } from '../../../../shared/domain/conflicts/troubles.ts'
import type { Booking, JobId } from '../../../../shared/domain/schedule/job.ts'
import { type Instant, type Span, startOfDay } from '../../../../shared/domain/time.ts'
import { setBoard, useBoardState } from '../board-state.ts'
import type { BoardView } from '../board-view.ts'
import type { Arrow } from '../hand/board-keys.ts'
import { HEAD_WIDTH } from './measures.ts'

type Place = Pick<Booking, 'stationId' | 'start'>

/** So many frames a chosen card may take to be mounted where it has been scrolled to. */
const FRAMES = 30
/** So many where its days have to be asked for first. */
const FRAMES_OF_DAYS = 600

/** So many pixels of a card are enough to say that it is there. */
const LEAST_SEEN = 28

/** Brings a card into sight and gives it the keyboard. */
export function focusJob(jobId: JobId, frames = FRAMES): void {
  const scroller = document.querySelector<HTMLElement>('[data-board-scroller]')
  requestAnimationFrame(() => {
    const card = document.querySelector<HTMLElement>(`[data-job="${jobId}"]`)
    const isComing = frames > 0 && useBoardState.getState().selected.includes(jobId)
    if (!card && isComing) return focusJob(jobId, frames - 1)
    card?.focus({ preventScroll: true })
    if (card) bringIntoSight(card, scroller)
    else scroller?.focus()
  })
}

/** What begins in sight is not scrolled for its end: whoever has just let go of a long card goes on looking at the same days. */
function bringIntoSight(card: HTMLElement, scroller: HTMLElement | null): void {
  const lane = card.closest('[data-lane]')
  const { left } = card.getBoundingClientRect()
  const seen = scroller?.getBoundingClientRect()
  const isBegun = seen && left >= seen.left + HEAD_WIDTH && left < seen.right - LEAST_SEEN
  const shown = lane && isBegun ? lane : card
  shown.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** Left and right along the lane, up and down to the card nearest in time. */
export function focusNeighbour(board: BoardView, jobId: JobId | null, arrow: Arrow): void {
  const from = jobId ? board.view.bookingOf.get(jobId) : undefined
  const next = from ? neighbourOf(board, from, arrow) : firstOf(board)
  if (!next) return
  setBoard({ selected: [next.jobId] })
  reveal(board, next)
  focusJob(next.jobId)
}

/** Goes to what is wrong on other days: its card is chosen, and comes with them. */
export function showTroubled(board: BoardView, troubled: Troubled): void {
  setBoard({ selected: [troubled.jobId] })
  reveal(board, troubled)
  focusJob(troubled.jobId, FRAMES_OF_DAYS)
}

/** Scrolls so that a booking can be seen; where its days are not laid out, lays them out. */
export function reveal(board: BoardView, { start, end }: Span): void {
  const { axis } = board
  const scroller = document.querySelector<HTMLElement>('[data-board-scroller]')
  if (!scroller) return
  if (end <= axis.span.start || start >= axis.span.end) {
    scroller.scrollLeft = 0
    return showFrom(board, start)
  }
  const [left, right] = [axis.xOf(start), axis.xOf(end)]
  const seen = scroller.clientWidth - HEAD_WIDTH
  if (left >= scroller.scrollLeft && right <= scroller.scrollLeft + seen) return
  scroller.scrollLeft = Math.max(0, left - seen / 3)
}

/** Scrolls so that the beginning of what would be placed can be seen, among the days that are laid out. */
export function revealPlace({ axis }: BoardView, { stationId, start }: Place): void {
  const scroller = document.querySelector<HTMLElement>('[data-board-scroller]')
  if (!scroller || start < axis.span.start || start >= axis.span.end) return
  document
    .querySelector(`[data-lane="${stationId}"]`)
    ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  const x = axis.xOf(start)
  const seen = scroller.clientWidth - HEAD_WIDTH
  const isSeen = x >= scroller.scrollLeft && x < scroller.scrollLeft + seen
  if (!isSeen) scroller.scrollLeft = Math.max(0, x - seen / 3)
}

/** From the day before a moment. */
export function showFrom({ view }: BoardView, at: Instant): void {
  setBoard({ from: startOfDay(at, view.plan.zone, -1) })
}

function neighbourOf({ view }: BoardView, from: Booking, arrow: Arrow): Booking | undefined {
  const lane = view.bookingsAt.get(from.stationId) ?? []
  const index = lane.findIndex(({ id }) => id === from.id)
  if (arrow === 'right') return lane[index + 1]
  if (arrow === 'left') return lane[index - 1]
  const stations = view.plan.stations
  const at = stations.findIndex(({ id }) => id === from.stationId)
  const rest = arrow === 'down' ? stations.slice(at + 1) : stations.slice(0, at).toReversed()
  const filled = rest.map(({ id }) => view.bookingsAt.get(id) ?? []).find((own) => own.length > 0)
  return filled?.toSorted((a, b) => apart(a, from) - apart(b, from))[0]
}

function apart(a: Booking, b: Booking): number {
  return Math.abs(a.start - b.start)
}

function firstOf({ view, axis }: BoardView): Booking | undefined {
  const bookings = view.plan.stations.flatMap(({ id }) => view.bookingsAt.get(id) ?? [])
  return bookings.find(({ end }) => end > axis.span.start) ?? bookings[0]
}
