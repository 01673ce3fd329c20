import type { DropId } from '../../../../shared/domain/drop/drop.ts'
import type { JobId } from '../../../../shared/domain/schedule/job.ts'
import type { ProposalState, ShownProposal } from './proposal-state.ts'

/**
 * How the card of a job looks: it leaves its place; it has some part in the proposal, accepted or kept; or it has none
 * and steps back. Undefined while nothing is shown.
 */
export function lookIn(
  now: ProposalState,
  jobId: JobId,
): 'leaving' | 'touched' | 'untouched' | undefined {
  if (now.state !== 'shown') return undefined
  if (isLeaving(now, jobId)) return 'leaving'
  const { offer, acceptance } = now
  const isTouched =
    offer.movable.has(jobId) || acceptance.followers.some((one) => one.jobId === jobId)
  return isTouched ? 'touched' : 'untouched'
}

/** Whether a job would leave the place that it has, by so much of what is proposed as is accepted. */
export function isLeaving(now: ProposalState, jobId: JobId): boolean {
  if (now.state !== 'shown' || !now.acceptance.jobs.has(jobId)) return false
  const [move, held] = [now.offer.shown.bookingOf.get(jobId), now.view.bookingOf.get(jobId)]
  if (!move || !held) return false
  return move.stationId !== held.stationId || move.start !== held.start
}

/** The jobs of a drop that a proposal would move. */
export function movingOf(
  { offer }: Pick<ShownProposal, 'offer'>,
  dropId: DropId,
): readonly JobId[] {
  const own = offer.placements.filter((one) => one.dropId === dropId)
  return own.flatMap(({ jobId }) => (offer.movable.has(jobId) ? [jobId] : []))
}
