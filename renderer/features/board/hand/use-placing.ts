import { type RefObject, useEffect } from 'react'
import type { StationId } from '../../../../shared/domain/resources/station.ts'
import type { JobId } from '../../../../shared/domain/schedule/job.ts'
import { useLatest } from '../../../kit/use-latest.ts'
import type { BoardView } from '../board-view.ts'
import { nameOfJob } from '../conflict-words.ts'
import { focusJob } from '../lanes/focus.ts'
import { announce } from './announce.ts'
import { carryTo, movesOf, pickUp, putDown, useCarry } from './carry.ts'
import { putBack } from './keyboard-carry.ts'
import { snapAt, xOn } from './snap.ts'
import type { Moves } from './use-moves.ts'

/** Takes cards into the hand by a click; another click puts them down. */
export function beginPlacing(board: BoardView, jobId: JobId, selected: readonly JobId[]): void {
  pickUp('placing', jobId, selected)
  announce(`Placing ${nameOfJob(board.view, jobId)}: click a lane and a time, or press Escape.`)
}

const isPlacing = () => useCarry.getState().carry?.by === 'placing'

/** A drag without dragging (WCAG 2.5.7): the card follows the pointer over the lanes and lies where it is clicked. */
export function usePlacing(
  scroller: RefObject<HTMLElement | null>,
  board: BoardView | null,
  moves: Moves,
): void {
  const latest = useLatest({ board, moves })
  const ready = board !== null
  useEffect(() => {
    const element = scroller.current
    if (!element || !ready) return
    const follow = (event: MouseEvent) => {
      const { board: now } = latest.current
      if (now && isPlacing()) carryUnder(now, event)
    }
    const drop = (event: MouseEvent) => {
      const { board: now, moves: to } = latest.current
      if (!now || !isPlacing()) return
      event.stopPropagation()
      carryUnder(now, event)
      void putHere(now, to)
    }
    const leave = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && isPlacing()) putBack()
    }
    element.addEventListener('pointermove', follow)
    window.addEventListener('keydown', leave)
    element.addEventListener('click', drop, { capture: true })
    return () => {
      element.removeEventListener('pointermove', follow)
      window.removeEventListener('keydown', leave)
      element.removeEventListener('click', drop, { capture: true })
    }
  }, [scroller, ready])
}

function carryUnder(board: BoardView, { target, clientX, altKey, shiftKey }: MouseEvent): void {
  const lane = target instanceof Element ? target.closest<HTMLElement>('[data-lane]') : null
  const { carry } = useCarry.getState()
  const stationId = lane?.dataset.lane as StationId | undefined
  const x = stationId === undefined ? null : xOn(stationId, clientX)
  if (!carry || stationId === undefined || x === null) return
  const start = snapAt(board, stationId, x, new Set(carry.jobIds), altKey)
  carryTo(board.view, stationId, start, shiftKey ? 'ripple' : 'alone')
}

async function putHere(board: BoardView, moves: Moves): Promise<void> {
  const { carry } = useCarry.getState()
  if (!carry?.target || (carry.proposal?.refused.length ?? 0) > 0) return
  const { stationId, start } = carry.target
  putDown()
  const moved = await moves.move(movesOf(board.view, carry, stationId, start), carry.manner)
  focusJob(carry.jobId)
  announce(moved ? 'Placed. Undo available.' : 'Not placed.')
}
