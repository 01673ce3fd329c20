import { setUpKeyOf } from '../conflicts/set-up-conflicts.ts'
import { changeover } from '../resources/changeover.ts'
import type { JobId } from '../schedule/job.ts'
import type { PlanView } from '../schedule/plan.ts'
import { setUpMinutes } from '../schedule/schedule-place.ts'
import type { SideOf } from './accept-lanes.ts'
import type { Offer } from './accept-offer.ts'
import { type Clash, clashOf, HELD, sideIn } from './accept-sides.ts'

/** Which of these have too little time to be set up from what stands before them; nothing kept in a clash: nothing helps. */
export function setUpClashes(
  offer: Offer,
  taken: ReadonlySet<JobId>,
  jobs: Iterable<JobId>,
): readonly Clash[] {
  const sideOf = sideIn(taken)
  return [...jobs].flatMap((id) => {
    const why = taken.has(id) ? 'set-up' : 'unset'
    const isShort = why === 'set-up' ? isSlower : isUnset
    return isShort(offer, id, sideOf) ? [clashOf(offer, taken, why, [id], [id])] : []
  })
}

/** What is moved and needs more set-up than was shown. */
function isSlower({ view, lanes }: Offer, id: JobId, sideOf: SideOf): boolean {
  const shown = lanes.placeOf(id, 'shown')
  if (!shown) return false
  return setUpMinutes(view, shown, keyOf(view, lanes.before(id, sideOf))) > shown.setUp
}

/** What is not moved, gets another before it and has no time to be set up from that. */
function isUnset({ view, lanes }: Offer, id: JobId, sideOf: SideOf): boolean {
  const booking = lanes.placeOf(id, 'held')
  if (!booking || booking.state === 'running' || booking.state === 'done') return false
  const from = keyOf(view, lanes.before(id, sideOf))
  if (from === keyOf(view, lanes.before(id, HELD))) return false
  const kind = view.station.get(booking.stationId)!.kind
  const found = changeover(view.plan.changeoverRules, kind, from, keyOf(view, id)!)
  return found.allowed === 'no' || found.minutes > booking.setUp
}

function keyOf(view: PlanView, jobId: JobId | undefined): string | null {
  return jobId === undefined ? null : setUpKeyOf(view, { jobId })
}
