import { changeover } from '../changeover.ts'
import { setUpBefore } from '../conflicts.ts'
import type { DropId } from '../drop.ts'
import { grouped } from '../grouped.ts'
import type { Booking, BookingId, Job } from '../job.ts'
import { type PlanView, withBookings } from '../plan.ts'
import { type Move, proposeMove } from '../schedule.ts'
import type { StationId } from '../station.ts'
import type { PlanProposal } from './propose.ts'

/** What taking some drops of a proposal comes to: the drops that must come along, and the moves of all. */
export interface Acceptance {
  readonly drops: readonly DropId[]
  readonly moves: readonly Move[]
}

/** By station: the drops that the whole proposal would have there. */
type Stationed = ReadonlyMap<StationId, readonly DropId[]>

/**
 * Takes drops of a proposal, and with them every drop whose booking as it stands is in the way of one that is taken,
 * until nothing is.
 */
export function accept(
  view: PlanView,
  { placements, moves }: Pick<PlanProposal, 'placements' | 'moves'>,
  wanted: readonly DropId[],
): Acceptance {
  const dropOfJob = new Map(placements.map(({ jobId, dropId }) => [jobId, dropId]))
  const movable = new Set(moves.map(({ jobId }) => dropOfJob.get(jobId)!))
  const taken = new Set(wanted.filter((id) => movable.has(id)))
  const byStation = grouped(moves, ({ stationId }) => stationId)
  const stationed: Stationed = new Map(
    [...byStation].map(([id, own]) => [id, own.map(({ jobId }) => dropOfJob.get(jobId)!)]),
  )
  for (;;) {
    const own = moves.filter(({ jobId }) => taken.has(dropOfJob.get(jobId)!))
    const more = inTheWay(view, own, stationed).filter((id) => movable.has(id) && !taken.has(id))
    if (more.length === 0) return { drops: [...taken], moves: own }
    for (const id of more) taken.add(id)
  }
}

/** The drops of bookings that the moved ones run into, or leave with a set-up that they have no time for. */
function inTheWay(view: PlanView, moves: readonly Move[], all: Stationed): readonly DropId[] {
  const { conflicts, placements } = proposeMove(view, moves, probeId)
  const after = withBookings(view, placements)
  const ids = conflicts.flatMap((one) =>
    one.code === 'overlap' ? [one.bookingId, one.otherId] : [one.bookingId],
  )
  const named = ids.flatMap((id) => dropOf(after, after.booking.get(id)))
  const moved = new Set(placements.map(({ id }) => id))
  const left = placements.flatMap(({ id }) => view.booking.get(id)?.stationId ?? [])
  const touched = new Set([...placements.map(({ stationId }) => stationId), ...left])
  const unset = [...touched].flatMap((stationId) =>
    (after.bookingsAt.get(stationId) ?? [])
      .filter((one) => !moved.has(one.id) && isUnset(after, one))
      .flatMap((one) => [...dropOf(after, one), ...(all.get(stationId) ?? [])]),
  )
  return [...new Set([...named, ...unset])]
}

/** Whether what now comes before a booking asks for more set-up than it has. */
function isUnset(view: PlanView, booking: Booking): boolean {
  if (booking.state === 'running' || booking.state === 'done') return false
  const kind = view.station.get(booking.stationId)!.kind
  const key = view.operation.get(view.job.get(booking.jobId)!.operationId)!.setUpKey
  const found = changeover(view.plan.changeoverRules, kind, setUpBefore(view, booking), key)
  return found.allowed === 'no' || found.minutes > booking.setUp
}

function dropOf(view: PlanView, booking: Booking | undefined): readonly DropId[] {
  const job = booking && view.job.get(booking.jobId)
  return job ? [job.dropId] : []
}

function probeId({ id }: Job): BookingId {
  return `bkg_probe_${id}` as BookingId
}
