import { printMoment } from '../../../shared/domain/print-time.ts'
import type { Kept } from '../../../shared/domain/schedule/job-records.ts'
import type { PlanView } from '../../../shared/domain/schedule/plan.ts'
import type { LockRefusal, MoveRefusal } from '../../../shared/domain/schedule/schedule.ts'
import type { SplitRefusal } from '../../../shared/domain/schedule/schedule-split.ts'
import { nameOfJob } from './conflict-words.ts'

/** Why a card cannot be let go here, and where it could. */
export function explainMove(view: PlanView, refusal: MoveRefusal): string {
  const name = nameOfJob(view, refusal.jobId)
  switch (refusal.code) {
    case 'gone':
      return 'This job or its station is no longer there.'
    case 'incapable':
      return refusal.capable.length > 0
        ? `${refusal.station} can’t do ${name}. It needs a ${refusal.needs}: ${refusal.capable.join(', ')}.`
        : `No station on this floor is a ${refusal.needs}, which ${name} needs.`
    case 'tooling':
      return refusal.capable.length > 0
        ? `${refusal.kit} is not fitted on ${refusal.station}. It fits ${refusal.capable.join(', ')}.`
        : `${refusal.kit}, which ${name} needs, fits no station that can do it.`
    case 'locked':
      return `${name} is locked. Unlock it first (L).`
    case 'pinned':
      return `${name} is pinned to its ${refusal.what}. Untick that under “Keep its” first (Enter).`
    case 'started':
      return refusal.state === 'done'
        ? `${name} is done and stays where it was made.`
        : `${name} is already running on ${refusal.station}. Pause it there first.`
    case 'past':
      return refusal.earliest === null
        ? 'That is in the past.'
        : `That is in the past. Earliest here ${printMoment(refusal.earliest, view.plan.zone)}.`
    case 'beyond-horizon':
      return `${name} would end beyond the calendar that is known. Place it earlier.`
  }
}

export function explainLock(refusal: LockRefusal): string {
  switch (refusal.code) {
    case 'gone':
      return 'This booking is no longer on the board.'
  }
}

export function explainSplit(view: PlanView, refusal: SplitRefusal): string {
  const name = nameOfJob(view, refusal.jobId)
  switch (refusal.code) {
    case 'not-that-many':
      return `${name} has ${refusal.pieces} pieces: each part needs one at least.`
    case 'not-parts':
      return 'These are not parts of the same work: only what was split can be joined.'
    case 'job-stays':
      return `${name} stays: ${KEPT_BY[refusal.by]}. Give all but one of its pieces to the other part.`
    default:
      return explainMove(view, refusal)
  }
}

const KEPT_BY: { readonly [By in Kept]: string } = {
  floorEvent: 'the floor has reported of it',
  firstArticle: 'its first article is released',
}
