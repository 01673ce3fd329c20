import type { StationId } from '../resources/station.ts'
import { type Booking, type BookingId, spanOf } from '../schedule/job.ts'
import type { PlanView } from '../schedule/plan.ts'
import { type Minutes, type Span, sharedMinutes } from '../time.ts'

/** Two bookings that share time at a station beyond what it can hold at once. */
export interface Overlap {
  readonly code: 'overlap'
  readonly bookingId: BookingId
  readonly otherId: BookingId
  readonly minutes: Minutes
}

export function findOverlaps(view: PlanView): readonly Overlap[] {
  return [...view.bookingsAt].flatMap(([stationId, bookings]) =>
    sweep(bookings, capacityOf(view, stationId)),
  )
}

/** The overlaps that these bookings are part of. Only what is at their stations meanwhile is looked at. */
export function overlapsOf(view: PlanView, bookings: readonly Booking[]): readonly Overlap[] {
  const own = new Set(bookings.map(({ id }) => id))
  return [...new Set(bookings.map(({ stationId }) => stationId))].flatMap((stationId) => {
    const here = bookings.filter((booking) => booking.stationId === stationId)
    const from = Math.min(...here.map(({ start }) => start))
    const to = Math.max(...here.map(({ end }) => end))
    const near = view.bookingsAt.get(stationId) ?? []
    const meanwhile = near.filter(({ start, end }) => end >= from && start <= to)
    return sweep(meanwhile, capacityOf(view, stationId)).filter(
      ({ bookingId, otherId }) => own.has(bookingId) || own.has(otherId),
    )
  })
}

function sweep(bookings: readonly Booking[], capacity: number): readonly Overlap[] {
  return crowdsIn(bookings, capacity)
    .filter(([booking, other]) => !(isDone(booking) && isDone(other)))
    .map(([booking, other]) => overlapOf(booking, other))
}

/**
 * Whoever comes when there is no room left, with each of those that are there. One pass in order of start: what ends
 * at a moment has gone before what starts at it (DOMAIN rule 3).
 */
export function crowdsIn<Item extends Span>(
  items: readonly Item[],
  capacity: number,
  takes: (item: Item) => number = () => 1,
): readonly (readonly [Item, Item])[] {
  let open: Item[] = []
  return items.flatMap((item) => {
    open = open.filter(({ end }) => end > item.start)
    const taken = open.reduce((sum, one) => sum + takes(one), takes(item))
    const crowd = taken > capacity ? open : []
    open = [...open, item]
    return crowd.map((other) => [item, other] as const)
  })
}

function overlapOf(booking: Booking, other: Booking): Overlap {
  const minutes = sharedMinutes(spanOf(booking), spanOf(other))
  return { code: 'overlap', bookingId: booking.id, otherId: other.id, minutes }
}

const isDone = ({ state }: Booking) => state === 'done'
const capacityOf = (view: PlanView, id: StationId) => view.station.get(id)?.capacity ?? 1
