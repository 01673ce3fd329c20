import type { PersonId } from '../../../../shared/domain/resources/person.ts'
import { assignmentOf, unableIn } from '../../../../shared/domain/schedule/assign.ts'
import type { Booking } from '../../../../shared/domain/schedule/job.ts'
import {
  changesOf,
  type Proposal,
  proposeMove,
} from '../../../../shared/domain/schedule/schedule.ts'
import { askToBreak } from '../../../bridge/promise-ask.ts'
import { refused } from '../../../kit/toast.tsx'
import type { BoardView } from '../board-view.ts'
import { explainConflict, nameOfBooking, nameOfJob, othersThan } from '../conflict-words.ts'
import { breaksBy } from '../consequences.ts'
import { explainMove } from '../refusals.ts'
import { probeId } from './carry.ts'
import { done, type Hands } from './hands.ts'

/** Gives all of them to one person, or says for each that cannot be given why. */
export async function assignAll(
  hands: Hands,
  bookings: readonly Booking[],
  personId: PersonId | null,
): Promise<boolean> {
  const [board, first] = [hands.now(), bookings[0]]
  if (!board || !first) return false
  const moves = assignmentOf(bookings, personId)
  const proposal = proposeMove(board.view, moves, probeId)
  const reasons = reasonsNotTo(board, proposal)
  if (reasons.length > 0) {
    refused(`Nobody was assigned. ${reasons.join(' ')}`)
    return false
  }
  if (!(await askToBreak('Move', breaksBy(board, changesOf(board.view, proposal))))) return false
  const outcome = await hands.commands.moveJobs(moves)
  if (!outcome.ok) refused(explainMove(board.view, outcome.refusal))
  else done(hands, assignedWords(board, bookings, personId), outcome)
  return outcome.ok
}

/** Each one's own reason why it cannot be given to whom it would be. */
export function reasonsNotTo({ view }: BoardView, proposal: Proposal): readonly string[] {
  const refusals = proposal.refused.map((one) =>
    one.code === 'past'
      ? `${nameOfJob(view, one.jobId)} should have started by now: move it first.`
      : explainMove(view, one),
  )
  const unable = unableIn(proposal).map(
    (one) => `${nameOfBooking(view, one.bookingId)}: ${explainConflict(view, one, one.bookingId)}`,
  )
  return [...new Set([...refusals, ...unable])]
}

function assignedWords(
  { view }: BoardView,
  bookings: readonly Booking[],
  personId: PersonId | null,
): string {
  const name = `${nameOfJob(view, bookings[0]!.jobId)}${othersThan(bookings)}`
  if (personId === null) return `${name}: anybody who can do it`
  const person = view.plan.resources.people.find(({ id }) => id === personId)?.name
  return `Assigned ${name} to ${person}`
}
