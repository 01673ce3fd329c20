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

/** A place among the others of its station. */
interface Standing {
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
  const standings = standingsOf(held, shown)
  return {
    placeOf: (id, side) => bookingAt(standings[side].get(id)),
    before: (id, sideOf) => {
      const standing = standings[sideOf(id)].get(id)
      return standing && jobBefore(standing, sideOf)
    },
    around: (ids, sideOf) =>
      new Set(
        ids.flatMap((id) => {
          const own = [standings.held.get(id), standings.shown.get(id)]
          return [id, ...own.flatMap((standing) => (standing ? jobsNext(standing, sideOf) : []))]
        }),
      ),
  }
}

function standingsOf({ plan }: PlanView, shown: readonly Booking[]) {
  const moved = new Set(shown.map(({ jobId }) => jobId))
  const places = [
    ...plan.bookings.map((booking): Place => {
      return { booking, side: moved.has(booking.jobId) ? 'held' : 'both' }
    }),
    ...shown.map((booking): Place => ({ booking, side: 'shown' })),
  ].toSorted((a, b) => a.booking.start - b.booking.start || a.booking.end - b.booking.end)
  const lanes = [...grouped(places, ({ booking }) => booking.stationId).values()]
  const standings = lanes.flatMap((lane) => lane.map((_, at): Standing => ({ lane, at })))
  const on = (side: Side) => standings.filter(({ lane, at }) => lane[at]!.side !== other(side))
  const byJob = (own: readonly Standing[]) =>
    new Map(own.map((one) => [bookingAt(one)!.jobId, one]))
  return { held: byJob(on('held')), shown: byJob(on('shown')) }
}

const other = (side: Side): Side => (side === 'held' ? 'shown' : 'held')
const bookingAt = (standing: Standing | undefined) =>
  standing && standing.lane[standing.at]!.booking

function stands({ booking, side }: Place, sideOf: SideOf): boolean {
  return side === 'both' || side === sideOf(booking.jobId)
}

/** The last that has started when it starts, itself aside. */
function jobBefore({ lane, at }: Standing, sideOf: SideOf): JobId | undefined {
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
function jobsNext({ lane, at }: Standing, sideOf: SideOf): readonly JobId[] {
  const { start } = lane[at]!.booking
  const isNext = (one: Place) => one.booking.start > start && stands(one, sideOf)
  let first = at
  while (lane[first - 1]?.booking.start === start) first--
  let last = at + 1
  while (last < lane.length && !isNext(lane[last]!)) last++
  const near = lane.slice(first, last + 1)
  return near.flatMap((one) => (stands(one, sideOf) ? [one.booking.jobId] : []))
}
