import type { JobId } from '../../../../shared/domain/schedule/job.ts'
import { resized } from '../../../../shared/domain/schedule/schedule-room.ts'
import { after } from '../../../../shared/domain/time.ts'
import type { BoardView } from '../board-view.ts'
import { nameOfJob } from '../conflict-words.ts'
import { SCALES } from '../lanes/axis.ts'
import { focusJob } from '../lanes/focus.ts'
import { announce } from './announce.ts'
import type { Arrow } from './board-keys.ts'
import { movesOf } from './carry.ts'
import { laneBeside, openAt } from './keyboard-carry.ts'
import { toGrid } from './snap.ts'
import type { Moves } from './use-moves.ts'
import type { Parts } from './use-parts.ts'

interface Nudge {
  readonly arrow: Arrow
  /** With Shift: it is the card's end that moves, not the card. */
  readonly draws: boolean
}

interface Hands {
  readonly moves: Moves
  readonly parts: Parts
}

/** One step at once, without picking up: a snap to the side, a lane up or down, or the end of a card by a snap. */
export function nudge(
  board: BoardView,
  chosen: readonly JobId[],
  { arrow, draws }: Nudge,
  { moves, parts }: Hands,
): void {
  const [first] = chosen
  const held = first && board.view.bookingOf.get(first)
  if (!first || !held) return
  if (arrow === 'up' || arrow === 'down') {
    const lane = laneBeside(board, first, held.stationId, arrow === 'down' ? 1 : -1)
    if (!lane) return announce('No other lane can take it.')
    return settle(
      board,
      first,
      moves.move(movesOf(board.view, { jobId: first, jobIds: chosen }, lane.id, held.start)),
    )
  }
  const snaps = arrow === 'right' ? 1 : -1
  const { snapMinutes } = SCALES[board.axis.zoom]
  if (draws) {
    const to = resized(board.view, held, 'end', after(held.end, snaps * snapMinutes))
    if (to) void parts.resize(first, 'end', to)
    return
  }
  const at = toGrid(after(held.start, snaps * snapMinutes), board.view.plan.zone, snapMinutes)
  const start = openAt(board, held.stationId, at, snaps)
  const wanted = movesOf(board.view, { jobId: first, jobIds: chosen }, held.stationId, start)
  settle(board, first, moves.move(wanted))
}

function settle(board: BoardView, jobId: JobId, move: Promise<boolean>): void {
  void move.then((moved) => {
    announce(moved ? `Moved ${nameOfJob(board.view, jobId)}. Undo available.` : 'Not moved.')
    focusJob(jobId)
  })
}
