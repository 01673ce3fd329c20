import type { KeyboardEvent } from 'react'
import type { Booking, JobId } from '../../../shared/domain/job.ts'
import { isTyping, useKeyPause } from '../../kit/keys.ts'
import { announce } from './announce.ts'
import { select, setBoard, useBoardState, zoomTo } from './board-state.ts'
import type { BoardView } from './board-view.ts'
import { movesOf, putDown, useCarry } from './carry.ts'
import { nameOfJob } from './conflict-words.ts'
import { focusJob, focusNeighbour } from './focus.ts'
import { carryAcross, carryAlong, pickUpByKey } from './keyboard-carry.ts'
import type { Moves } from './use-moves.ts'

export interface BoardActions {
  readonly moves: Moves
  showNow(): void
  page(step: 1 | -1): void
}

/** The whole board by keyboard: it is one stop of the Tab key, and arrows go on from there. */
export function useKeys(board: BoardView | null, actions: BoardActions) {
  const pause = useKeyPause()

  return (event: KeyboardEvent): void => {
    if (!board || isTyping(event.target) || event.ctrlKey || event.metaKey) return
    const jobId = jobOf(event.target)
    const act =
      useCarry.getState().carry?.by === 'keyboard'
        ? whileCarrying(board, event, actions)
        : atRest(board, event, jobId, actions)
    if (act) event.preventDefault()
    pause(event, () => act?.())
  }
}

type Act = (() => void) | null

function whileCarrying(board: BoardView, event: KeyboardEvent, { moves }: BoardActions): Act {
  const far = event.shiftKey ? 4 : 1
  switch (event.key) {
    case 'ArrowRight':
      return () => carryAlong(board, far)
    case 'ArrowLeft':
      return () => carryAlong(board, -far)
    case 'ArrowDown':
      return () => carryAcross(board, 1)
    case 'ArrowUp':
      return () => carryAcross(board, -1)
    case 'PageDown':
      return () => carryAlong(board, 24)
    case 'PageUp':
      return () => carryAlong(board, -24)
    case 'Enter':
    case ' ':
      return () => void dropHere(board, moves)
    case 'Escape':
      return () => {
        putDown()
        announce('Put back where it was.')
      }
    default:
      return null
  }
}

async function dropHere(board: BoardView, moves: BoardActions['moves']): Promise<void> {
  const { carry } = useCarry.getState()
  putDown()
  if (!carry?.target) return
  const { stationId, start } = carry.target
  const moved = await moves.move(movesOf(board.view, carry, stationId, start))
  announce(moved ? 'Dropped. Undo available.' : 'Not moved.')
  focusJob(carry.jobId)
}

function atRest(
  board: BoardView,
  { key }: KeyboardEvent,
  jobId: JobId | null,
  actions: BoardActions,
): Act {
  const chosen = chosenOf(jobId)
  const bookings = chosen.flatMap((id) => board.view.bookingOf.get(id) ?? [])
  const letter = letterAct(board, key.toLowerCase(), chosen, bookings, actions)
  if (letter) return letter
  switch (key) {
    case 'ArrowRight':
    case 'ArrowLeft':
    case 'ArrowDown':
    case 'ArrowUp':
      return () => focusNeighbour(board, jobId, key)
    case ' ':
      return jobId ? () => pickUpByKey(board, jobId) : null
    case 'Enter':
      return jobId ? () => setBoard({ selected: [jobId], panel: 'inspector' }) : null
    case 'Escape':
      return () => setBoard({ selected: [], panel: 'none' })
    default:
      return null
  }
}

function letterAct(
  board: BoardView,
  key: string,
  chosen: readonly JobId[],
  bookings: readonly Booking[],
  { moves, showNow, page }: BoardActions,
): Act {
  const [first] = chosen
  switch (key) {
    case '1':
      return () => zoomTo('hour')
    case '2':
      return () => zoomTo('day')
    case '3':
      return () => zoomTo('week')
    case 't':
      return showNow
    case '[':
      return () => page(-1)
    case ']':
      return () => page(1)
    case 'x':
      return first ? () => select(first, true) : null
    case 'l':
      return bookings.length > 0 ? () => void moves.lock(bookings) : null
    case 'u':
      return bookings.length > 0 ? () => void moves.unschedule(bookings) : null
    case 's':
      return first ? () => void moves.scheduleEarliest(first) : null
    case 'n':
      return () => nextConflict(board)
    default:
      return null
  }
}

/** Goes from conflict to conflict, in the order of their start. */
export function nextConflict(board: BoardView): void {
  const inOrder = board.view.plan.bookings
    .filter(({ id }) => board.conflictsOf.has(id))
    .toSorted((a, b) => a.start - b.start)
  const [current] = useBoardState.getState().selected
  const at = inOrder.findIndex(({ jobId }) => jobId === current)
  const next = inOrder[(at + 1) % inOrder.length]
  if (!next) return announce('No conflicts.')
  setBoard({ selected: [next.jobId], panel: 'inspector' })
  focusJob(next.jobId)
  announce(nameOfJob(board.view, next.jobId))
}

function chosenOf(jobId: JobId | null): readonly JobId[] {
  const { selected } = useBoardState.getState()
  if (jobId === null || selected.includes(jobId)) return selected
  return [jobId]
}

function jobOf(target: EventTarget): JobId | null {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-job]') : null
  return (card?.dataset.job as JobId | undefined) ?? null
}
