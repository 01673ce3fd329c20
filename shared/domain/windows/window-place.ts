import type { DropId } from '../drop/drop.ts'
import { SOONEST } from '../planning/choosing.ts'
import { deskOf } from '../planning/desk.ts'
import { firstPlan } from '../planning/first-plan.ts'
import type { Hand } from '../planning/problem.ts'
import { type NotPlanned, propose } from '../planning/propose.ts'
import { problemOf } from '../planning/read-problem.ts'
import type { StationId } from '../resources/station.ts'
import type { Booking } from '../schedule/job.ts'
import type { PlanView } from '../schedule/plan.ts'
import { proposeMove } from '../schedule/schedule.ts'
import type { Instant } from '../time.ts'
import { probeId } from './window-moves.ts'

export interface PlaceWish {
  readonly dropId: DropId
  /** Empty where nobody has said who can do what. */
  readonly hands: readonly Hand[]
}

export interface Placed {
  /** In order of start. */
  readonly bookings: readonly Booking[]
  /** The stations that any of it could go to. */
  readonly able: readonly StationId[]
  /** The first that fits nowhere. */
  readonly stuck: NoPlace | null
}

/** An operation that has no place, and why. */
export interface NoPlace extends Pick<NotPlanned, 'because'> {
  readonly operation: string
}

/** What waits of the drop, from a moment on, with everything else left where it is: people, kits and set-ups minded. */
export function placeAll(view: PlanView, { dropId, hands }: PlaceWish, from: Instant): Placed {
  const problem = problemOf(view, { scope: [dropId], only: 'what-waits', frozenUntil: from, hands })
  const { moves, left } = propose(problem, firstPlan(problem, deskOf(problem), SOONEST))
  const able = [...new Set(problem.work.station)].map((at) => problem.stations[at]!.id)
  const [first] = left
  if (first) {
    const operation = view.operation.get(first.job.operationId)?.name ?? first.job.code
    return { bookings: [], able, stuck: { operation, because: first.because } }
  }
  const { placements } = proposeMove(view, moves, probeId)
  return { bookings: placements.toSorted((a, b) => a.start - b.start), able, stuck: null }
}
