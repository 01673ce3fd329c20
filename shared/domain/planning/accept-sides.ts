import type { Conflict } from '../conflicts/conflicts.ts'
import type { StationId } from '../resources/station.ts'
import type { JobId } from '../schedule/job.ts'
import type { SideOf } from './accept-lanes.ts'
import type { Offer } from './accept-offer.ts'

/** Why some jobs cannot be taken while others are kept as they are. */
export interface Clash {
  /** `set-up`: of one taken, which counts on those kept; `unset`: one kept is left without time for its own. */
  readonly why: Conflict['code'] | 'set-up' | 'unset' | 'no-room'
  /** Whose places it is about. */
  readonly own: readonly JobId[]
  /** Those taken that make it. */
  readonly taken: readonly JobId[]
  /** Those kept that would have to come along. */
  readonly kept: readonly JobId[]
}

/**
 * The nearest on either side: those in it; of those taken what now stands before it, or stood there; of those kept what
 * should stand there, or stands there still; then all at the same stations.
 */
export function clashOf(
  offer: Offer,
  taken: ReadonlySet<JobId>,
  why: Clash['why'],
  jobs: readonly JobId[],
  own: readonly JobId[],
): Clash {
  const { movable, lanes } = offer
  const now = sideIn(taken)
  const before = (sideOf: SideOf) => own.flatMap((id) => lanes.before(id, sideOf) ?? [])
  const stations = () => new Set(own.flatMap((id) => lanes.placeOf(id, now(id))?.stationId ?? []))
  const isTaken = (id: JobId) => taken.has(id)
  const isKept = (id: JobId) => movable.has(id) && !taken.has(id)
  const rest = () => shownAt(offer, stations())
  return {
    why,
    own,
    taken: firstOf([() => jobs, () => before(now), () => before(HELD), rest], isTaken),
    kept: firstOf([() => jobs, () => before(SHOWN), () => before(now), rest], isKept),
  }
}

/** Where each job stands, were these taken and no others. */
export function sideIn(taken: ReadonlySet<JobId>): SideOf {
  return (id) => (taken.has(id) ? 'shown' : 'held')
}

export const HELD: SideOf = () => 'held'
const SHOWN: SideOf = () => 'shown'

function shownAt({ movable, lanes }: Offer, stations: ReadonlySet<StationId>): readonly JobId[] {
  return [...movable].filter((id) => stations.has(lanes.placeOf(id, 'shown')?.stationId as never))
}

function firstOf(
  choices: readonly (() => readonly JobId[])[],
  isOf: (id: JobId) => boolean,
): readonly JobId[] {
  for (const choice of choices) {
    const found = choice().filter(isOf)
    if (found.length > 0) return found
  }
  return []
}
