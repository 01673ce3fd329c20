import type { Conflict } from '../../../shared/domain/conflicts.ts'
import type { Booking } from '../../../shared/domain/job.ts'
import type { MarkName } from '../../kit/Mark.tsx'
import type { BoardView } from './board-view.ts'

/** Four things that are told apart: a booking in conflict, one out of order, a drop that is late, a job with no place. */
export const TROUBLES = ['conflict', 'out-of-order', 'late', 'stuck'] as const
export type Trouble = (typeof TROUBLES)[number]

export const TROUBLE_MARKS: { readonly [Name in Trouble]: MarkName } = {
  conflict: 'conflict',
  'out-of-order': 'conflict',
  late: 'late',
  stuck: 'blocked',
}

export function troubleOf({ code }: Conflict): Trouble {
  return code === 'out-of-order' ? 'out-of-order' : 'conflict'
}

export function countOf(board: BoardView, trouble: Trouble): number {
  if (trouble === 'late') return board.lateOf.size
  if (trouble === 'stuck') return board.stuck.length
  return board.conflicts.filter((one) => troubleOf(one) === trouble).length
}

/** 1 conflict, 2 out of order, 1 late, 1 can’t be scheduled. */
export function troubleWords(trouble: Trouble, count: number): string {
  switch (trouble) {
    case 'conflict':
      return count === 1 ? '1 conflict' : `${count} conflicts`
    case 'out-of-order':
      return `${count} out of order`
    case 'late':
      return `${count} late`
    case 'stuck':
      return `${count} can’t be scheduled`
  }
}

/** All that is wrong with a card, in one word for each: what filters look for. */
export function troublesOf(board: BoardView, { id }: Booking, late: boolean): string {
  const own = (board.conflictsOf.get(id) ?? []).map(troubleOf)
  return [...new Set<Trouble>([...own, ...(late ? (['late'] as const) : [])])].join(' ')
}
