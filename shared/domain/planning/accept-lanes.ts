import { grouped } from '../grouped.ts'
import type { Booking, JobId } from '../schedule/job.ts'
import type { PlanView } from '../schedule/plan.ts'

/** Where a job stands: as it is held now, or as it is shown by the proposal. */
export type Side = 'held' | 'shown'
export type SideOf = (id: JobId) => Side

/** A place at a station that a job has, would have, or has either way. */
interface Place {
  readonly booking: Booking
  readonly side: Side | 'both'
}

interface Spot {
  readonly lane: readonly Place[]
  readonly at: number
}

/**
 * All places that there are, by station and in order of start: which of them are taken says what stands before what,
 * and so what each is set up from, before anything is placed.
 */
export interface Lanes {
  placeOf(id: JobId, side: Side): Booking | undefined
  /** What stands at its station before a job, by the rule of `bookingBefore`. */
  before(id: JobId, sideOf: SideOf): JobId | undefined
  /** Those that may have something else before them, as these stand elsewhere now. */
  around(ids: readonly JobId[], sideOf: SideOf): ReadonlySet<JobId>
}

export function lanesOf(held: PlanView, shown: readonly Booking[]): Lanes {
  const spots = spotsOf(held, shown)
  return {
    placeOf: (id, side) => bookingAt(spots[side].get(id)),
    before: (id, sideOf) => {
      const spot = spots[sideOf(id)].get(id)
      return spot && standingBefore(spot, sideOf)
    },
    around: (ids, sideOf) =>
      new Set(
        ids.flatMap((id) => {
          const own = [spots.held.get(id), spots.shown.get(id)]
          return [id, ...own.flatMap((spot) => (spot ? standingNext(spot, sideOf) : []))]
        }),
      ),
  }
}

function spotsOf({ plan }: PlanView, shown: readonly Booking[]) {
  const moved = new Set(shown.map(({ jobId }) => jobId))
  const places = [
    ...plan.bookings.map((booking): Place => {
      return { booking, side: moved.has(booking.jobId) ? 'held' : 'both' }
    }),
    ...shown.map((booking): Place => ({ booking, side: 'shown' })),
  ].toSorted((a, b) => a.booking.start - b.booking.start || a.booking.end - b.booking.end)
  const lanes = [...grouped(places, ({ booking }) => booking.stationId).values()]
  const spots = lanes.flatMap((lane) => lane.map((_, at): Spot => ({ lane, at })))
  const on = (side: Side) => spots.filter(({ lane, at }) => lane[at]!.side !== other(side))
  const byJob = (own: readonly Spot[]) => new Map(own.map((one) => [bookingAt(one)!.jobId, one]))
  return { held: byJob(on('held')), shown: byJob(on('shown')) }
}

const other = (side: Side): Side => (side === 'held' ? 'shown' : 'held')
const bookingAt = (spot: Spot | undefined) => spot && spot.lane[spot.at]!.booking

function stands({ booking, side }: Place, sideOf: SideOf): boolean {
  return side === 'both' || side === sideOf(booking.jobId)
}

/** The last that has started when it starts, itself aside. */
function standingBefore({ lane, at }: Spot, sideOf: SideOf): JobId | undefined {
  const { jobId, start } = lane[at]!.booking
  let last = at
  while (lane[last + 1]?.booking.start === start) last++
  for (; last >= 0; last--) {
    const one = lane[last]!
    if (one.booking.jobId !== jobId && stands(one, sideOf)) return one.booking.jobId
  }
  return undefined
}

/** Those that start with it, and the first that starts later. */
function standingNext({ lane, at }: Spot, sideOf: SideOf): readonly JobId[] {
  const { start } = lane[at]!.booking
  const isNext = (one: Place) => one.booking.start > start && stands(one, sideOf)
  let first = at
  while (lane[first - 1]?.booking.start === start) first--
  let last = at + 1
  while (last < lane.length && !isNext(lane[last]!)) last++
  const near = lane.slice(first, last + 1)
  return near.flatMap((one) => (stands(one, sideOf) ? [one.booking.jobId] : []))
}
