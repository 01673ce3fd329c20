import type { BoardView } from '../board-view.ts'
import { focusJob } from '../lanes/focus.ts'
import { announce } from './announce.ts'
import { actIn, CARRY_KEYS } from './board-keys.ts'
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
  switch (actIn(CARRY_KEYS, event)) {
    case 'right':
      return () => carryAlong(board, far)
    case 'left':
      return () => carryAlong(board, -far)
    case 'down':
      return () => carryAcross(board, 1)
    case 'up':
      return () => carryAcross(board, -1)
    case 'dayOn':
      return () => carryByDay(board, 1)
    case 'dayBack':
      return () => carryByDay(board, -1)
    case 'ripple':
      return () => turnRipple(board)
    case 'drop':
      return () => void dropHere(board, moves)
    case 'putBack':
      return putBack
    case undefined:
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
