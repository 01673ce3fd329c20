import { troubleOf } from '../../../../shared/domain/conflicts/troubles.ts'
import type { DropId } from '../../../../shared/domain/drop/drop.ts'
import { printPieces } from '../../../../shared/domain/print-pieces.ts'
import { printDay, printElapsed, printTime } from '../../../../shared/domain/print-time.ts'
import type { Booking, Job } from '../../../../shared/domain/schedule/job.ts'
import { isUnpinned, pinsOf } from '../../../../shared/domain/schedule/pin.ts'
import { DAY } from '../../../../shared/domain/time.ts'
import type { Hold } from '../../../../shared/domain/windows/hold.ts'
import { briefConflict } from '../../../bridge/conflict-brief.ts'
import type { MarkName } from '../../../kit/Mark.tsx'
import type { BoardView } from '../board-view.ts'
import { troublesOf } from '../troubles.ts'

/** What a card says: one state, the most urgent, with its word. */
export interface CardFacts {
  readonly dropId: DropId
  readonly drop: string
  readonly band: number
  readonly title: string
  readonly mark: MarkName
  readonly word: string
  /** Kinds of trouble, apart by a space. */
  readonly troubles: string
  readonly pinned: 'all' | 'some' | 'none'
  /** From 0 to 1: how much of the pieces is counted. */
  readonly done: number
}

export function cardFacts(board: BoardView, job: Job, booking: Booking): CardFacts {
  const drop = board.view.drop.get(job.dropId)
  const operation = board.view.operation.get(job.operationId)
  const progress = board.progressOf.get(job.id)
  const counted = (progress?.good ?? 0) + (progress?.scrap ?? 0)
  return {
    dropId: job.dropId,
    drop: drop?.code ?? '',
    band: drop?.band ?? 0,
    title: `${board.styleOf(job)?.name ?? ''} · ${operation?.name ?? ''}`,
    ...stateOf(board, job, booking),
    troubles: troublesOf(board, booking, board.lateOf.get(job.dropId)?.bookingId === booking.id),
    pinned: pinnedOf(board, booking),
    done: Math.min(1, counted / job.pieces),
  }
}

function pinnedOf({ view }: BoardView, booking: Booking): CardFacts['pinned'] {
  if (booking.lock === 'locked') return 'all'
  return isUnpinned(pinsOf(view, booking)) ? 'none' : 'some'
}

function stateOf(board: BoardView, job: Job, booking: Booking): { mark: MarkName; word: string } {
  const progress = board.progressOf.get(job.id)
  if (booking.state === 'done')
    return { mark: 'done', word: `${progress?.good ?? 0}/${job.pieces}` }
  if (progress?.help) return { mark: 'help', word: `help: ${progress.help}` }
  if (progress?.state === 'paused') return { mark: 'paused', word: `paused: ${progress.pausedFor}` }
  if (booking.state === 'running') {
    return { mark: 'running', word: `${progress?.good ?? 0} of ${job.pieces}` }
  }
  const [conflict] = board.conflictsOf.get(booking.id) ?? []
  if (conflict)
    return {
      mark: troubleOf(conflict) === 'short' ? 'blocked' : 'conflict',
      word: briefConflict(conflict),
    }
  const late = board.lateOf.get(job.dropId)
  if (late?.bookingId === booking.id)
    return { mark: 'late', word: `late ${printElapsed(late.minutes)}` }
  if (booking.state === 'confirmed') return { mark: 'promised', word: promiseWord(board, job) }
  const hold = board.holdOf.get(job.dropId)
  if (hold) return { mark: 'held', word: `held till ${printSoon(board, hold)}` }
  return { mark: 'planned', word: printPieces(job.pieces) }
}

/** For when it was signed; confirmed, while nothing that was signed stands. */
function promiseWord({ view, promises }: BoardView, { dropId }: Job): string {
  const promise = promises.find((one) => one.dropId === dropId)
  return promise ? `promised ${printDay(promise.commitAt, view.plan.zone)}` : 'confirmed'
}

/** Thu 10:00; with its date when it is a week or more away. */
function printSoon({ view: { plan } }: BoardView, { expiresAt }: Hold): string {
  const day = printDay(expiresAt, plan.zone)
  const isNear = expiresAt - plan.now < 6 * DAY
  return `${isNear ? day.slice(0, 3) : day} ${printTime(expiresAt, plan.zone)}`
}
