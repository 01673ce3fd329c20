import { type Trouble, troubleOf } from '../../../../shared/domain/conflicts/troubles.ts'
import { printElapsed } from '../../../../shared/domain/print-time.ts'
import type { Booking, JobId } from '../../../../shared/domain/schedule/job.ts'
import { briefConflict } from '../../../bridge/conflict-brief.ts'
import type { BoardView } from '../board-view.ts'

type Troubled = Pick<BoardView, 'view' | 'conflictsOf' | 'lateOf' | 'stuck'>

/** A job that something is wrong with, and what, as its card says it. */
interface Wrong {
  readonly jobId: JobId
  readonly booking: Booking | null
  readonly words: string
}

/** Bookings in the order of their start, then the jobs that can be put nowhere. */
export function wrongJobs(board: Troubled, looked: Trouble | null): readonly Wrong[] {
  const { view, stuck } = board
  const booked = view.plan.bookings
    .toSorted((a, b) => a.start - b.start)
    .map((booking) => ({ jobId: booking.jobId, booking, words: wordsOf(board, booking, looked) }))
    .filter(({ words }) => words !== '')
  const isShown = looked === null || looked === 'stuck'
  const nowhere = isShown ? stuck : []
  return [
    ...booked,
    ...nowhere.map(({ jobId }) => ({ jobId, booking: null, words: 'can’t be scheduled' })),
  ]
}

/** Nothing where nothing of the kind is wrong with it. */
function wordsOf({ conflictsOf, lateOf }: Troubled, { id }: Booking, looked: Trouble | null) {
  const own = conflictsOf.get(id) ?? []
  const shown = looked === null ? own : own.filter((one) => troubleOf(one) === looked)
  const late = [...lateOf.values()].filter(
    ({ bookingId }) => bookingId === id && (looked === null || looked === 'late'),
  )
  return [
    ...shown.map(briefConflict),
    ...late.map(({ minutes }) => `late ${printElapsed(minutes)}`),
  ].join(', ')
}
