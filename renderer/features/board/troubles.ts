import type { Conflict } from '../../../shared/domain/conflicts/conflicts.ts'
import type { Stuck } from '../../../shared/domain/conflicts/stuck.ts'
import {
  countOf as countOfKind,
  TROUBLES,
  type Trouble,
  type TroubleCounts,
  type Troubled,
  troubleOf,
} from '../../../shared/domain/conflicts/troubles.ts'
import type { Booking, BookingId } from '../../../shared/domain/schedule/job.ts'
import type { Late } from '../../../shared/domain/schedule/late.ts'
import { overlaps } from '../../../shared/domain/spans.ts'
import type { Span } from '../../../shared/domain/time.ts'
import type { BoardView } from './board-view.ts'

export interface Wrong {
  readonly conflicts: readonly Conflict[]
  readonly late: readonly Late[]
  readonly stuck: readonly Stuck[]
}

/** What is wrong on the days shown, of one kind or of all; what can be put nowhere waits in the strip, whatever days are. */
export function wrongHere(board: BoardView, looked: Trouble | null): Wrong {
  const { view, axis, conflicts, lateOf, stuck } = board
  const isLooked = (trouble: Trouble) => looked === null || looked === trouble
  const isHere = ({ bookingId }: { readonly bookingId: BookingId }) => {
    const booking = view.booking.get(bookingId)
    return booking !== undefined && overlaps(booking, axis.span)
  }
  return {
    conflicts: conflicts.filter((one) => isLooked(troubleOf(one)) && isHere(one)),
    late: isLooked('late') ? [...lateOf.values()].filter(isHere) : [],
    stuck: isLooked('stuck') ? stuck : [],
  }
}

export function countHere(board: BoardView, trouble: Trouble): number {
  const { conflicts, late, stuck } = wrongHere(board, trouble)
  if (trouble === 'late') return late.length
  if (trouble === 'stuck') return stuck.length
  return countOfKind(conflicts, trouble)
}

/** The soonest booking on the days shown that is in such trouble. */
export function firstHere(board: BoardView, trouble: Trouble): Booking | null {
  const { conflicts, late } = wrongHere(board, trouble)
  const found = [...conflicts, ...late].flatMap(
    ({ bookingId }) => board.view.booking.get(bookingId) ?? [],
  )
  return found.toSorted((a, b) => a.start - b.start)[0] ?? null
}

/** What is wrong on other days than these, as far as the whole plan has been counted; in order of start. */
export function wrongElsewhere(
  counts: TroubleCounts | undefined,
  shown: Span,
  looked: Trouble | null,
): readonly Troubled[] {
  const of = (trouble: Trouble) => counts?.[trouble].at.filter((one) => !overlaps(one, shown)) ?? []
  return looked ? of(looked) : TROUBLES.flatMap(of).toSorted((a, b) => a.start - b.start)
}

/** The next on other days, either way; past the last of them, the first. */
export function nextElsewhere(
  elsewhere: readonly Troubled[],
  shown: Span,
  step: 1 | -1,
): Troubled | undefined {
  if (step > 0) return elsewhere.find(({ start }) => start >= shown.end) ?? elsewhere[0]
  return elsewhere.findLast(({ end }) => end <= shown.start) ?? elsewhere.at(-1)
}

/** All that is wrong with a card, in one word for each: what filters look for. */
export function troublesOf(board: BoardView, { id }: Booking, late: boolean): string {
  const own = (board.conflictsOf.get(id) ?? []).map(troubleOf)
  return [...new Set<Trouble>([...own, ...(late ? (['late'] as const) : [])])].join(' ')
}
