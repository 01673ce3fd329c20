import { type Conflict, conflictsOf } from '../conflicts/conflicts.ts'
import type { Booking, JobId } from '../schedule/job.ts'
import { changedFrom } from './accept-changed.ts'
import { freshConflicts, isKnown, keyOf, partiesOf } from './accept-conflicts.ts'
import type { Offer } from './accept-offer.ts'
import { type Clash, clashOf } from './accept-sides.ts'
import type { Trial } from './accept-trial.ts'

/** What is wrong once all has time to be set up. Set-ups first again: what else is wrong may follow from them. */
export function clashesIn(offer: Offer, trial: Trial, taken: ReadonlySet<JobId>): readonly Clash[] {
  if (taken.size === offer.movable.size) return []
  const of = (why: Clash['why'], jobs: readonly JobId[], own: readonly JobId[]) =>
    clashOf(offer, taken, why, jobs, own)
  const setUps = tooSoon(offer, trial)
    .map(({ jobId }) => of('set-up', [jobId], [jobId]))
    .filter(({ kept }) => kept.length > 0)
  if (setUps.length > 0) return setUps
  const fresh = freshConflicts(offer.known, changedFrom(offer, trial, taken)).filter(
    (one) => !offer.excused.has(keyOf(one)),
  )
  return [
    ...trial.refused.map((id) => of('no-room', [id], [id])),
    ...fresh.map((one) => of(one.code, jobsIn(trial, one), ownIn(trial, one))),
  ]
}

/** What is set up in less time than was shown, and so is through its last batch before that is there. */
function tooSoon({ shown, known, excused }: Offer, trial: Trial): readonly Booking[] {
  const { placements, after } = trial
  const isNew = (one: Conflict) => !isKnown(known, one) && !excused.has(keyOf(one))
  const isEarly = (one: Conflict) => one.code === 'out-of-order' && isNew(one)
  return placements.filter(
    (one) =>
      one.setUp < shown.bookingOf.get(one.jobId)!.setUp && conflictsOf(after, one).some(isEarly),
  )
}

function jobsIn(trial: Trial, conflict: Conflict): readonly JobId[] {
  const own = ownIn(trial, conflict)
  return conflict.code === 'out-of-order' ? [...own, conflict.predecessorId] : own
}

function ownIn({ after }: Trial, conflict: Conflict): readonly JobId[] {
  return partiesOf(conflict).flatMap((id) => after.booking.get(id)?.jobId ?? [])
}
