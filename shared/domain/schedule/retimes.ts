import { setUpNeeded } from '../conflicts/set-up-conflicts.ts'
import type { StationId } from '../resources/station.ts'
import type { Instant, Minutes } from '../time.ts'
import type { JobId } from './job.ts'
import type { PlanView } from './plan.ts'
import { isPushable } from './schedule-place.ts'

/** A booking that could be timed anew where it stands, for the set-up that the rules ask for now. */
export interface Retime {
  readonly jobId: JobId
  readonly stationId: StationId
  readonly start: Instant
  readonly setUp: Minutes
  readonly needs: Minutes
}

/** Every booking whose set-up is longer or shorter than the rules say, and which may be moved. */
export function findRetimes(view: PlanView): readonly Retime[] {
  return view.plan.bookings.flatMap((booking) => {
    if (!isPushable(view, booking)) return []
    const needs = setUpNeeded(view, booking)
    const { jobId, stationId, start, setUp } = booking
    return needs === null || needs === setUp ? [] : [{ jobId, stationId, start, setUp, needs }]
  })
}
