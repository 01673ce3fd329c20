import type { BoardView } from '../board-view.ts'
import { focusJob } from '../lanes/focus.ts'
import { announce } from './announce.ts'
import { carryAs, movesOf, putDown, useCarry } from './carry.ts'
import { announcePlace, carryAcross, carryAlong, carryByDay, putBack } from './keyboard-carry.ts'
import type { Act, BoardActions } from './keys-at-rest.ts'

/** A card in the hand by keyboard: arrows carry it, Page keys by a day, R pushes along what follows. */
export function whileCarrying(
  board: BoardView,
  event: KeyboardEvent,
  { moves }: BoardActions,
): Act {
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
      return () => carryByDay(board, 1)
    case 'PageUp':
      return () => carryByDay(board, -1)
    case 'r':
    case 'R':
      return () => turnRipple(board)
    case 'Enter':
    case ' ':
      return () => void dropHere(board, moves)
    case 'Escape':
      return putBack
    default:
      return null
  }
}

function turnRipple(board: BoardView): void {
  const isRipple = useCarry.getState().carry?.manner === 'ripple'
  carryAs(board.view, isRipple ? 'alone' : 'ripple')
  announcePlace(board, isRipple ? 'Alone again.' : 'Pushing along what follows.')
}

async function dropHere(board: BoardView, moves: BoardActions['moves']): Promise<void> {
  const { carry } = useCarry.getState()
  putDown()
  if (!carry?.target) return
  const { stationId, start } = carry.target
  const moved = await moves.move(movesOf(board.view, carry, stationId, start), carry.manner)
  announce(moved ? 'Dropped. Undo available.' : 'Not moved.')
  focusJob(carry.jobId)
}
