import type { Conflict } from '../conflicts/conflicts.ts'
import { setUpBefore } from '../conflicts/set-up-conflicts.ts'
import type { DropId } from '../drop/drop.ts'
import { changeover } from '../resources/changeover.ts'
import type { Booking, BookingId, Job } from '../schedule/job.ts'
import { type PlanView, withBookings } from '../schedule/plan.ts'
import { type Move, proposeMove } from '../schedule/schedule.ts'
import type { Overtime } from './evenings.ts'
import type { Placement } from './explain.ts'
import type { PlanProposal } from './propose.ts'

/** What taking some drops of a proposal comes to: the drops that must come along, and the moves of all. */
export interface Acceptance {
  readonly drops: readonly DropId[]
  readonly moves: readonly Move[]
  readonly overtime: readonly Overtime[]
}

type Offer = Pick<PlanProposal, 'placements' | 'moves' | 'overtime'>

/**
 * Takes drops of a proposal, and with them every drop that one of them cannot stand without: whose booking as it is
 * now is in the way, or which leaves the set-up that a taken one counts on.
 */
export function accept(view: PlanView, offer: Offer, wanted: readonly DropId[]): Acceptance {
  const dropOfJob = new Map(offer.placements.map(({ jobId, dropId }) => [jobId, dropId]))
  const movable = new Set(offer.moves.map(({ jobId }) => dropOfJob.get(jobId)!))
  const taken = new Set(wanted.filter((id) => movable.has(id)))
  for (;;) {
    const own = offer.moves.filter(({ jobId }) => taken.has(dropOfJob.get(jobId)!))
    const more = needed(view, offer, own).filter((id) => movable.has(id) && !taken.has(id))
    if (more.length === 0)
      return { drops: [...taken], moves: own, overtime: overtimeOf(offer, own) }
    for (const id of more) taken.add(id)
  }
}

/** The drops that one cannot stand without, when it alone is taken: what they need in turn is not in it. */
export function directNeeds(view: PlanView, offer: Offer, dropId: DropId): readonly DropId[] {
  const dropOfJob = new Map(offer.placements.map((one) => [one.jobId, one.dropId]))
  const own = offer.moves.filter(({ jobId }) => dropOfJob.get(jobId) === dropId)
  const movable = new Set(offer.moves.map(({ jobId }) => dropOfJob.get(jobId)!))
  return [...new Set(needed(view, offer, own))].filter((id) => id !== dropId && movable.has(id))
}

/** Of the drops taken, those that cannot stand without one of them, however indirectly. */
export function dependantsOf(
  dropId: DropId,
  taken: readonly DropId[],
  needsOf: (id: DropId) => readonly DropId[],
): readonly DropId[] {
  const found = new Set<DropId>([dropId])
  for (let before = 0; before < found.size; ) {
    before = found.size
    for (const id of taken) if (needsOf(id).some((one) => found.has(one))) found.add(id)
  }
  return [...found]
}

/** The evenings in which what is moved is worked. */
function overtimeOf({ placements, overtime }: Offer, moves: readonly Move[]): readonly Overtime[] {
  const ids = new Set(moves.map(({ jobId }) => jobId))
  return overtime.filter((one) =>
    placements.some(
      ({ jobId, stationId, start, end }) =>
        ids.has(jobId) && stationId === one.stationId && start < one.end && end > one.start,
    ),
  )
}

function needed(view: PlanView, offer: Offer, moves: readonly Move[]): readonly DropId[] {
  const { conflicts, placements } = proposeMove(view, moves, probeId)
  const after = withBookings(view, placements)
  const ids = conflicts.flatMap((one) =>
    'otherId' in one ? [one.bookingId, one.otherId] : [one.bookingId],
  )
  return [
    ...ids.flatMap((id) => dropOf(after, after.booking.get(id))),
    ...setUpBy(view, offer, placements, conflicts),
    ...leftUnset(view, after, offer, placements),
  ]
}

/**
 * Where a taken job would need more set-up than was shown, or may have none, or with less of it is through its last batch
 * before that is there: the drops before it, as shown and as is.
 */
function setUpBy(
  view: PlanView,
  { placements: shown }: Offer,
  placed: readonly Booking[],
  conflicts: readonly Conflict[],
): readonly DropId[] {
  const asShown = new Map(shown.map((one) => [one.jobId, one]))
  const withCode = (code: Conflict['code']) =>
    new Set(conflicts.flatMap((one) => (one.code === code ? [one.bookingId] : [])))
  const barred = withCode('no-changeover')
  const tooSoon = withCode('out-of-order')
  const isOther = ({ id, jobId, setUp }: Booking) => {
    const more = setUp - asShown.get(jobId)!.setUp
    return barred.has(id) || more > 0 || (more < 0 && tooSoon.has(id))
  }
  return placed
    .filter(isOther)
    .flatMap((one) => [
      ...dropsBefore(shown, one),
      ...(view.bookingsAt.get(one.stationId) ?? [])
        .filter(({ start }) => start <= one.start)
        .flatMap((before) => dropOf(view, before)),
    ])
}

function dropsBefore(
  shown: readonly Placement[],
  { stationId, start }: Pick<Booking, 'stationId' | 'start'>,
): readonly DropId[] {
  return shown.flatMap((one) =>
    one.stationId === stationId && one.start <= start ? [one.dropId] : [],
  )
}

/** Where a booking that is not moved gets another before it and has no time to be set up from that. */
function leftUnset(
  view: PlanView,
  after: PlanView,
  { placements: shown }: Offer,
  placed: readonly Booking[],
): readonly DropId[] {
  const moved = new Set(placed.map(({ id }) => id))
  const left = placed.flatMap(({ id }) => view.booking.get(id)?.stationId ?? [])
  const touched = new Set([...placed.map(({ stationId }) => stationId), ...left])
  return [...touched].flatMap((stationId) =>
    (after.bookingsAt.get(stationId) ?? [])
      .filter((one) => !moved.has(one.id) && isUnset(view, after, one))
      .flatMap((one) => [...dropOf(after, one), ...dropsBefore(shown, one)]),
  )
}

function isUnset(view: PlanView, after: PlanView, booking: Booking): boolean {
  if (booking.state === 'running' || booking.state === 'done') return false
  const from = setUpBefore(after, booking)
  if (from === setUpBefore(view, booking)) return false
  const kind = view.station.get(booking.stationId)!.kind
  const key = view.operation.get(view.job.get(booking.jobId)!.operationId)!.setUpKey
  const found = changeover(view.plan.changeoverRules, kind, from, key)
  return found.allowed === 'no' || found.minutes > booking.setUp
}

function dropOf(view: PlanView, booking: Booking | undefined): readonly DropId[] {
  const job = booking && view.job.get(booking.jobId)
  return job ? [job.dropId] : []
}

function probeId({ id }: Job): BookingId {
  return `bkg_probe_${id}` as BookingId
}
