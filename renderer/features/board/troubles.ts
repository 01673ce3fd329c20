import { type Trouble, troubleOf } from '../../../shared/domain/conflicts/troubles.ts'
import type { Booking } from '../../../shared/domain/schedule/job.ts'
import type { BoardView } from './board-view.ts'

export function countOf(board: BoardView, trouble: Trouble): number {
  if (trouble === 'late') return board.lateOf.size
  if (trouble === 'stuck') return board.stuck.length
  return board.conflicts.filter((one) => troubleOf(one) === trouble).length
}

/** All that is wrong with a card, in one word for each: what filters look for. */
export function troublesOf(board: BoardView, { id }: Booking, late: boolean): string {
  const own = (board.conflictsOf.get(id) ?? []).map(troubleOf)
  return [...new Set<Trouble>([...own, ...(late ? (['late'] as const) : [])])].join(' ')
}
