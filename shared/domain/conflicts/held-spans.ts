import { type WorkingTime, workedMinutes } from '../resources/calendar.ts'
import type { Kit } from '../resources/kit.ts'
import type { PersonId } from '../resources/person.ts'
import type { StationId } from '../resources/station.ts'
import { attendedSpan } from '../schedule/attended-span.ts'
import { type Booking, spanOf } from '../schedule/job.ts'
import type { PlanView } from '../schedule/plan.ts'
import type { Span } from '../time.ts'
import { bookedKits } from './kit-conflicts.ts'

/** While a booking has a person or a kit. */
export interface HeldSpan extends Span {
  readonly booking: Booking
}

/** What a person is booked for, in order of start: the attended part of each booking. */
export function heldByPerson(view: PlanView, personId: PersonId): readonly HeldSpan[] {
  return inOrder(
    view.plan.bookings.flatMap((booking) => {
      const span = booking.personId === personId ? attendedSpan(view, booking) : null
      return span ? [{ ...span, booking }] : []
    }),
  )
}

/** What a station is booked for, set-ups included. */
export function heldByStation(view: PlanView, stationId: StationId): readonly HeldSpan[] {
  const bookings = view.bookingsAt.get(stationId) ?? []
  return bookings.map((booking) => ({ ...spanOf(booking), booking }))
}

/** What a kit is booked for, set-ups included; what is done has given it back. */
export function heldByKit(view: PlanView, kit: Kit): readonly HeldSpan[] {
  const bookings = bookedKits(view).get(kit) ?? []
  return inOrder(bookings.map((booking) => ({ start: booking.start, end: booking.end, booking })))
}

const inOrder = (spans: readonly HeldSpan[]) =>
  spans.toSorted((a, b) => a.start - b.start || a.end - b.end)

/** Held working minutes over the minutes there are, in percent, within a span. */
export function loadIn(
  view: PlanView,
  held: readonly HeldSpan[],
  there: WorkingTime,
  count: number,
  span: Span,
): number {
  const available = workedMinutes(there, span) * count
  const booked = held.reduce((sum, one) => {
    const part = { start: Math.max(one.start, span.start), end: Math.min(one.end, span.end) }
    const time = view.workingTime(one.booking.stationId)
    return part.end > part.start ? sum + workedMinutes(time, part as Span) : sum
  }, 0)
  return available === 0 ? 0 : Math.round((booked / available) * 100)
}
