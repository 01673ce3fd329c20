import type { TroubleCounts } from '../../../../shared/domain/conflicts/troubles.ts'
import type { Booking, JobId } from '../../../../shared/domain/schedule/job.ts'
import { select, setBoard, useBoardState, zoomTo } from '../board-state.ts'
import type { BoardView } from '../board-view.ts'
import { focusNeighbour } from '../lanes/focus.ts'
import type { Sight } from '../lanes/use-sight.ts'
import { keeping } from '../proposal/keep-by-key.ts'
import { announce } from './announce.ts'
import { actIn, BOARD_KEYS, CARD_KEYS } from './board-keys.ts'
import { pickUpByKey } from './keyboard-carry.ts'
import { nextTrouble } from './next-trouble.ts'
import { nudge } from './nudge.ts'
import type { Moves } from './use-moves.ts'
import type { Parts } from './use-parts.ts'

export interface BoardActions extends Sight {
  readonly moves: Moves
  readonly parts: Parts
  /** What is wrong with the whole plan, as far as it is known. */
  counted(): TroubleCounts | undefined
}

export type Act = (() => void) | null

/** Nothing is in the hand: arrows go from card to card, with Alt they move one, with Alt and Shift they resize it. */
export function atRest(
  board: BoardView,
  event: KeyboardEvent,
  jobId: JobId | null,
  actions: BoardActions,
): Act {
  const chosen = chosenOf(jobId)
  const act = actIn(CARD_KEYS, event)
  switch (act) {
    case 'left':
    case 'right':
    case 'up':
    case 'down':
      return event.altKey
        ? () => nudge(board, chosen, { arrow: act, draws: event.shiftKey }, actions)
        : () => focusNeighbour(board, jobId, act)
    case 'pickUp':
      return jobId ? () => pickUpByKey(board, jobId) : null
    case 'open':
      return jobId ? () => setBoard({ selected: [jobId], panel: 'inspector' }) : null
    case undefined:
      return anywhere(board, event, jobId, actions)
  }
}

/** What needs no card with the keyboard: letters, for what is chosen, and the way out. */
export function anywhere(
  board: BoardView,
  event: KeyboardEvent,
  jobId: JobId | null,
  actions: BoardActions,
): Act {
  const { moves, showNow, page } = actions
  const chosen = chosenOf(jobId)
  const [first] = chosen
  const bookings = chosen.flatMap((id) => board.view.bookingOf.get(id) ?? [])
  switch (actIn(BOARD_KEYS, event)) {
    case 'hour':
      return () => zoomTo('hour')
    case 'day':
      return () => zoomTo('day')
    case 'week':
      return () => zoomTo('week')
    case 'now':
      return showNow
    case 'earlier':
      return () => page(-1)
    case 'later':
      return () => page(1)
    case 'choose':
      return first ? () => select(first, true) : null
    case 'lock':
      return bookings.length > 0 ? () => void moves.lock(bookings) : null
    case 'unschedule':
      return bookings.length > 0 ? () => void moves.unschedule(bookings) : null
    case 'place':
      return first ? () => void moves.scheduleEarliest(first) : null
    case 'conflict':
      return () => nextTrouble(board, event.shiftKey ? -1 : 1, actions.counted())
    case 'keep':
      return keeping(chosen)
    case 'lane':
      return () => chooseLane(board, jobId)
    case 'clear':
      return () => setBoard({ selected: [], panel: 'none', trouble: null })
    case undefined:
      return null
  }
}

/** Every card of the lane that the card in focus lies on. */
function chooseLane(board: BoardView, jobId: JobId | null): void {
  const [first] = chosenOf(jobId)
  const stationId = first && board.view.bookingOf.get(first)?.stationId
  if (!stationId) return
  const lane: readonly Booking[] = board.view.bookingsAt.get(stationId) ?? []
  const { span } = board.axis
  const here = lane.filter(({ start, end }) => end > span.start && start < span.end)
  setBoard({ selected: here.map((one) => one.jobId) })
  announce(`${here.length} cards of ${board.view.station.get(stationId)?.code} chosen.`)
}

function chosenOf(jobId: JobId | null): readonly JobId[] {
  const { selected } = useBoardState.getState()
  if (jobId === null || selected.includes(jobId)) return selected
  return [jobId]
}
