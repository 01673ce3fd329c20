import { grouped } from '../grouped.ts'
import type { Kit } from '../resources/kit.ts'
import type { Station } from '../resources/station.ts'
import type { Booking, BookingId } from '../schedule/job.ts'
import type { PlanView } from '../schedule/plan.ts'
import type { Operation } from '../style/operation.ts'
import { type Instant, type Minutes, type Span, sharedMinutes } from '../time.ts'
import { crowdsIn } from './overlaps.ts'

/** What is wrong between a booking and the kit that its operation needs. */
export type KitConflict =
  | {
      readonly code: 'kit-busy'
      readonly bookingId: BookingId
      readonly otherId: BookingId
      readonly kit: string
      /** How many there are of it. */
      readonly count: number
      readonly minutes: Minutes
    }
  | {
      readonly code: 'kit-out'
      readonly bookingId: BookingId
      readonly kit: string
      readonly start: Instant
      readonly end: Instant
    }
  | {
      readonly code: 'kit-unfit'
      readonly bookingId: BookingId
      readonly kit: string
      readonly station: string
    }

/** A stretch in which some of a kit are taken: by a booking, set-up included, or by being out of service. */
interface Taken extends Span {
  readonly bookingId: BookingId | null
  readonly count: number
}

/** Bookings that ask for more of a kit than there are, of these bookings' kits where some are given. */
export function findBusyKits(
  view: PlanView,
  only: readonly Booking[] | null = null,
): readonly KitConflict[] {
  if (view.kitOf.size === 0) return []
  const kits = new Set(
    only ? only.flatMap((booking) => kitFor(view, booking) ?? []) : view.plan.resources.kits,
  )
  const ids = only && new Set(only.map(({ id }) => id))
  const isAsked = (id: BookingId) => ids === null || ids.has(id)
  const booked = bookedKits(view)
  return [...kits]
    .flatMap((kit) => busyOf(view, kit, booked.get(kit) ?? []))
    .filter((one) => isAsked(one.bookingId) || ('otherId' in one && isAsked(one.otherId)))
}

function busyOf(view: PlanView, kit: Kit, booked: readonly Booking[]): readonly KitConflict[] {
  const { code, count } = kit
  const own = booked.map(({ id, start, end }): Taken => ({ bookingId: id, start, end, count: 1 }))
  const taken = [...own, ...outOf(view, kit)].toSorted((a, b) => a.start - b.start || a.end - b.end)
  return crowdsIn(taken, count, (one) => one.count).flatMap(([one, other]): KitConflict[] => {
    const out = one.bookingId === null ? one : other
    const bookingId = one.bookingId ?? other.bookingId
    if (bookingId === null) return []
    if (out.bookingId === null)
      return [{ code: 'kit-out', bookingId, kit: code, start: out.start, end: out.end }]
    const minutes = sharedMinutes(one, other)
    return [{ code: 'kit-busy', bookingId, otherId: out.bookingId, kit: code, count, minutes }]
  })
}

/** By kit, the bookings that have one: what is done has given its kit back. */
export function bookedKits(view: PlanView): ReadonlyMap<Kit, readonly Booking[]> {
  const asking = view.plan.bookings.flatMap((booking) => {
    const kit = booking.state === 'done' ? undefined : kitFor(view, booking)
    return kit ? [{ kit, booking }] : []
  })
  return new Map(
    [...grouped(asking, ({ kit }) => kit)].map(([kit, list]) => [
      kit,
      list.map(({ booking }) => booking),
    ]),
  )
}

function outOf({ plan }: PlanView, { id }: Kit): readonly Taken[] {
  return plan.resources.kitOutages
    .filter(({ kitId }) => kitId === id)
    .map(({ start, end, count }) => ({ bookingId: null, start, end, count }))
}

/** A kit that was fitted where it no longer fits. */
export function kitMisplaced(view: PlanView, booking: Booking): readonly KitConflict[] {
  const kit = kitFor(view, booking)
  const station = view.station.get(booking.stationId)
  if (!kit || !station || kitFits(view, kit, station)) return []
  return [{ code: 'kit-unfit', bookingId: booking.id, kit: kit.code, station: station.code }]
}

export function kitFor(view: PlanView, { jobId }: Pick<Booking, 'jobId'>): Kit | undefined {
  const job = view.job.get(jobId)
  return job && view.kitOf.get(job.operationId)
}

/** Whether work can be done at a station: it is of the kind, and the kit that the work needs can be fitted there. */
export function isCapable(view: PlanView, operation: Operation, station: Station): boolean {
  const kit = view.kitOf.get(operation.id)
  return station.kind === operation.stationKind && (!kit || kitFits(view, kit, station))
}

/** A kit for which nobody named a station fits all of them. */
export function kitFits({ plan }: PlanView, { id }: Kit, station: Station): boolean {
  const places = plan.resources.kitPlaces.filter(({ kitId }) => kitId === id)
  return places.length === 0 || places.some(({ stationId }) => stationId === station.id)
}
