import {
  countOf as countOfKind,
  type Trouble,
  troubleOf,
} from '../../../shared/domain/conflicts/troubles.ts'
import type { Booking } from '../../../shared/domain/schedule/job.ts'
import type { BoardView } from './board-view.ts'

export function countOf(board: BoardView, trouble: Trouble): number {
  if (trouble === 'late') return board.lateOf.size
  if (trouble === 'stuck') return board.stuck.length
  return countOfKind(board.conflicts, trouble)
}

/** The soonest booking that is in such trouble. */
export function firstOf({ view, conflicts, lateOf }: BoardView, trouble: Trouble): Booking | null {
  const own = conflicts.filter((one) => troubleOf(one) === trouble)
  const ids = (trouble === 'late' ? [...lateOf.values()] : own).map(({ bookingId }) => bookingId)
  const found = ids.flatMap((id) => view.booking.get(id) ?? [])
  return found.toSorted((a, b) => a.start - b.start)[0] ?? null
}

/** All that is wrong with a card, in one word for each: what filters look for. */
export function troublesOf(board: BoardView, { id }: Booking, late: boolean): string {
  const own = (board.conflictsOf.get(id) ?? []).map(troubleOf)
  return [...new Set<Trouble>([...own, ...(late ? (['late'] as const) : [])])].join(' ')
}
