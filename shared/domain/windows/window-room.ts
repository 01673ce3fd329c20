import type { DropId } from '../drop/drop.ts'
import { capableToPromise } from '../planning/capable-to-promise.ts'
import type { Hand } from '../planning/problem.ts'
import type { Booking } from '../schedule/job.ts'
import { openPlan, type Plan, type PlanView } from '../schedule/plan.ts'
import { proposeMove } from '../schedule/schedule.ts'
import type { Instant, Minutes } from '../time.ts'
import { probeId } from './window-moves.ts'

/** A drop that would have to make room. */
export interface Displaced {
  readonly dropId: DropId
  readonly code: string
  readonly moved: number
  /** After its launch; 0 where it is still in time. */
  readonly late: Minutes
}

export interface Room {
  /** Of the drop and of those that it displaces. */
  readonly placements: readonly Booking[]
  readonly displaced: readonly Displaced[]
}

interface RoomWish {
  readonly dropId: DropId
  readonly by: Instant
  readonly hands: readonly Hand[]
  /** Drops whose window is held, and makes no room. */
  readonly held: readonly DropId[]
}

/** Enough for the engine to settle on a small floor, and soon over on a big one. */
const EFFORT = { iterations: 4000, seed: 1 } as const

/** Asks the engine to fit a drop in by moving what is free to move; null when it cannot be placed whole. */
export function makeRoom(view: PlanView, { dropId, by, hands, held }: RoomWish): Room | null {
  const { now } = view.plan
  const ask = { scope: null, frozenUntil: now, hands, held }
  const { withMoves } = capableToPromise(
    openPlan(withoutTheRest(view, dropId, by)),
    ask,
    dropId,
    EFFORT,
  )
  if (!withMoves.outcome) return null
  const { placements, refused } = proposeMove(view, withMoves.proposal.moves, probeId)
  if (refused.length > 0) return null
  const displaced = withMoves.displaced.map(({ dropId: id, moved, late }) => ({
    dropId: id,
    code: view.drop.get(id)?.code ?? id,
    moved,
    late,
  }))
  return { placements, displaced }
}

/** Others' jobs that wait in the strip go on waiting: nobody has asked for their window. */
function withoutTheRest({ plan, bookingOf }: PlanView, dropId: DropId, by: Instant): Plan {
  return {
    ...plan,
    drops: plan.drops.map((drop) => (drop.id === dropId ? { ...drop, launchAt: by } : drop)),
    jobs: plan.jobs.filter((job) => job.dropId === dropId || bookingOf.has(job.id)),
  }
}
