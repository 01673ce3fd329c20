import type { Booking, JobId } from '../schedule/job.ts'
import { ofSameLines } from '../schedule/schedule.ts'
import type { Changed } from './accept-conflicts.ts'
import type { Offer } from './accept-offer.ts'
import { sideIn } from './accept-sides.ts'
import type { Trial } from './accept-trial.ts'

/**
 * What is wrong is so around what is other than in the plan as it is, or than in the plan with all of the proposal: of
 * both it is known what is wrong with them, and the nearer one leaves less to be looked at.
 */
export function changedFrom(offer: Offer, trial: Trial, taken: ReadonlySet<JobId>): Changed {
  const isNearShown = taken.size * 2 > offer.movable.size
  const isSameCalendar = trial.overtime.length === offer.overtime.length
  return isNearShown && isSameCalendar ? fromShown(offer, trial, taken) : fromHeld(trial)
}

export function fromHeld({ after, placements, followers, overtime }: Trial): Changed {
  const changed = [...placements, ...followers]
  return { after, changed, beside: ofSameLines(after, changed), overtime }
}

function fromShown(offer: Offer, { after, overtime }: Trial, taken: ReadonlySet<JobId>): Changed {
  const { movable, shown, lanes } = offer
  const changed = after.plan.bookings.filter((one) => isOther(one, shown.bookingOf.get(one.jobId)))
  const kept = [...movable].filter((id) => !taken.has(id))
  const jobs = [...kept, ...changed.map(({ jobId }) => jobId)]
  const next = [...lanes.around(jobs, sideIn(taken))]
  const lines = jobs.map((jobId) => ({ jobId }))
  const beside = next.flatMap((id) => after.bookingOf.get(id) ?? [])
  return { after, changed, beside: [...beside, ...ofSameLines(after, lines)], overtime }
}

/** Whether it is set up or stands otherwise, or was not there. */
function isOther(one: Booking, shown: Booking | undefined): boolean {
  return (
    one.start !== shown?.start ||
    one.end !== shown.end ||
    one.setUp !== shown.setUp ||
    one.stationId !== shown.stationId ||
    one.personId !== shown.personId
  )
}
