import type { Change } from '../../../shared/domain/change.ts'
import { printElapsed, printMinutes, printMoment } from '../../../shared/domain/print-time.ts'
import { bookedIn, promisesBrokenBy } from '../../../shared/domain/readiness/promise-breaks.ts'
import type { BookingId } from '../../../shared/domain/schedule/job.ts'
import { changesOf, type Proposal } from '../../../shared/domain/schedule/schedule.ts'
import { whatIf } from '../../../shared/domain/schedule/what-if.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { explainBreak } from '../../bridge/promise-words.ts'
import type { BoardView } from './board-view.ts'
import { explainConflict, nameOfBooking, nameOfJob } from './conflict-words.ts'
import { explainMove } from './refusals.ts'
import { unreleasedIn } from './revision-words.ts'

/** What a move would bring about, in sentences. */
export interface Consequences {
  /** Why it cannot be: when there is any, nothing of it is done. */
  readonly refused: readonly string[]
  /** Conflicts, and drops that would be late and are not yet, or later than they are. */
  readonly wrong: readonly string[]
  /** What it gains or costs: set-ups, promises touched, what is pushed along. */
  readonly notes: readonly string[]
}

const NOTHING: Consequences = { refused: [], wrong: [], notes: [] }

export function consequencesOf(board: BoardView, proposal: Proposal | null): Consequences {
  if (!proposal) return NOTHING
  const { view } = board
  if (proposal.refused.length > 0) {
    const refused = proposal.refused.map((one) => explainMove(view, one))
    return { ...NOTHING, refused: [...new Set(refused)] }
  }
  const wrong = [
    ...breaksBy(board, changesOf(view, proposal)),
    ...wrongIn(board, proposal),
    ...lateIn(board, proposal),
  ]
  return { refused: [], wrong: [...new Set(wrong)], notes: notesOn(board, proposal) }
}

/** What was signed and would no longer hold after these changes. */
export function breaksBy(
  { view, promises }: Pick<BoardView, 'view' | 'promises'>,
  changes: readonly Change[],
): readonly string[] {
  return promisesBrokenBy(bookedIn(view), changes, promises).map((one) =>
    explainBreak(view.drop.get(one.dropId)?.code ?? '', view.plan.zone, one),
  )
}

function wrongIn({ view }: BoardView, proposal: Proposal): readonly string[] {
  const moved = new Set(proposal.placements.map(({ id }) => id))
  const own = proposal.conflicts
    .filter((one) => moved.has(one.bookingId) || ('otherId' in one && moved.has(one.otherId)))
    .map((one) => {
      const from = moved.has(one.bookingId) ? one.bookingId : proposal.placements[0]!.id
      return explainConflict(view, one, from)
    })
  return [...own, ...tooEarlyAfter(view, proposal, moved)]
}

/** What follows by order of operations, and would no longer. */
function tooEarlyAfter(
  view: BoardView['view'],
  { placements, conflicts }: Proposal,
  moved: ReadonlySet<BookingId>,
): readonly string[] {
  const jobs = new Set(placements.map(({ jobId }) => jobId))
  return conflicts.flatMap((one) => {
    const isNext = one.code === 'out-of-order' && jobs.has(one.predecessorId)
    if (!isNext || moved.has(one.bookingId)) return []
    const before = nameOfJob(view, one.predecessorId)
    return [`${nameOfBooking(view, one.bookingId)} starts before ${before} is done. Move it, too.`]
  })
}

function lateIn({ view, lateOf }: BoardView, { late }: Proposal): readonly string[] {
  const worse = late
    .filter(({ dropId, minutes }) => minutes > (lateOf.get(dropId)?.minutes ?? 0))
    .map(
      ({ dropId, minutes }) =>
        `Makes ${view.drop.get(dropId)?.code} ${printElapsed(minutes)} late.`,
    )
  const still = new Set(late.map(({ dropId }) => dropId))
  const saved = [...lateOf.keys()].filter((id) => !still.has(id))
  return [...worse, ...saved.map((id) => `${view.drop.get(id)?.code} is no longer late.`)]
}

function notesOn(board: BoardView, proposal: Proposal): readonly string[] {
  const { view } = board
  const { setUp, neighbours, promised } = whatIf(view, proposal)
  const beside = neighbours.map(
    ({ bookingId, minutes }) => `${signed(minutes)} at ${nameOfBooking(view, bookingId)}`,
  )
  const where = beside.length > 0 ? ` (${beside.join(', ')})` : ''
  const setUps =
    setUp === 0 && beside.length === 0
      ? []
      : [`Changeovers ${setUp === 0 ? '±0' : signed(setUp)}${where}.`]
  const touched = promised.map(
    (id) => `Touches the confirmed window of ${view.drop.get(id)?.code}.`,
  )
  const jobs = proposal.placements.map(({ jobId }) => view.job.get(jobId))
  const drafts = unreleasedIn(board, jobs)
  return [...touched, ...drafts, ...setUps, ...pushedWords(view, proposal)]
}

/** More cards than one: how many, and when all of it is over. */
function pushedWords(view: BoardView['view'], { placements }: Proposal): readonly string[] {
  if (placements.length < 2) return []
  const end = Math.max(...placements.map((one) => one.end)) as Instant
  return [`${placements.length} cards move; the last ends ${printMoment(end, view.plan.zone)}.`]
}

function signed(minutes: Parameters<typeof printMinutes>[0]): string {
  return `${minutes < 0 ? '−' : '+'}${printMinutes(minutes)}`
}
