import { grouped } from '../grouped.ts'
import { workedMinutes } from '../resources/calendar.ts'
import type { PersonId } from '../resources/person.ts'
import { attendedSpan } from '../schedule/attended-span.ts'
import type { Booking, BookingId } from '../schedule/job.ts'
import type { PlanView } from '../schedule/plan.ts'
import { gapsIn } from '../spans.ts'
import { type Instant, type Minutes, type Span, sharedMinutes } from '../time.ts'
import { crowdsIn } from './overlaps.ts'

/** What is wrong between a booking and the people whom it asks for. */
export type PeopleConflict =
  | {
      readonly code: 'person-busy'
      readonly bookingId: BookingId
      readonly otherId: BookingId
      readonly person: string
      readonly minutes: Minutes
    }
  | {
      readonly code: 'person-away'
      readonly bookingId: BookingId
      readonly person: string
      readonly start: Instant
      readonly end: Instant
    }
  /** Whoever it names cannot do it, and others can. */
  | {
      readonly code: 'person-unskilled'
      readonly bookingId: BookingId
      readonly person: string
      readonly skill: string
    }
  | {
      readonly code: 'nobody-here'
      readonly bookingId: BookingId
      readonly skill: string
      readonly start: Instant
      readonly end: Instant
    }

export type PersonBusy = Extract<PeopleConflict, { readonly code: 'person-busy' }>

/** Those who are booked twice at once; of these bookings' people where some are given. */
export function findBusyPeople(
  view: PlanView,
  only: readonly Booking[] | null = null,
): readonly PersonBusy[] {
  const people = only && new Set(only.map(({ personId }) => personId))
  if (people && [...people].every((id) => id === null)) return []
  const ids = only && new Set(only.map(({ id }) => id))
  const named = view.plan.bookings.filter(
    ({ personId, state }) =>
      personId !== null && state !== 'done' && (people === null || people.has(personId)),
  )
  return [...grouped(named, ({ personId }) => personId)]
    .flatMap(([personId, bookings]) => busyOf(view, nameOf(view, personId), bookings))
    .filter(({ bookingId, otherId }) => !ids || ids.has(bookingId) || ids.has(otherId))
}

function busyOf(
  view: PlanView,
  person: string,
  bookings: readonly Booking[],
): readonly PersonBusy[] {
  const spans = bookings
    .flatMap(({ id }) => {
      const span = attendedSpan(view, view.booking.get(id)!)
      return span ? [{ id, ...span }] : []
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
  return crowdsIn(spans, 1).map(([one, other]) => ({
    code: 'person-busy',
    bookingId: one.id,
    otherId: other.id,
    person,
    minutes: sharedMinutes(one, other),
  }))
}

/** The person that a booking names must be able to do it and here while it is attended; where it names nobody, somebody must. */
export function peopleAway(view: PlanView, booking: Booking): readonly PeopleConflict[] {
  const span = attendedSpan(view, booking)
  if (!span) return []
  const { id: bookingId, personId } = booking
  const skill = view.operation.get(view.job.get(booking.jobId)!.operationId)?.skill ?? ''
  const able = ableTo(view, skill)
  const gap = gapsOf(view, booking, personId === null ? able : [personId], span)[0]
  if (personId === null) return gap ? [{ code: 'nobody-here', bookingId, skill, ...gap }] : []
  const person = nameOf(view, personId)
  const isUnable = able.length > 0 && !able.includes(personId)
  return [
    ...(isUnable ? [{ code: 'person-unskilled' as const, bookingId, person, skill }] : []),
    ...(gap ? [{ code: 'person-away' as const, bookingId, person, ...gap }] : []),
  ]
}

/** When the booking's station works within a span, and none of these people is here. Nobody asked for is no gap. */
export function gapsOf(
  view: PlanView,
  { stationId }: Booking,
  people: readonly PersonId[],
  span: Span,
): readonly Span[] {
  if (people.length === 0) return []
  let gaps: readonly Span[] = [span]
  for (const id of people) {
    const here = view.presence(id)
    if (here === null || gaps.length === 0) return []
    gaps = gaps.flatMap((gap) => gapsIn(here.spans, gap))
  }
  const time = view.workingTime(stationId)
  return gaps.filter((gap) => workedMinutes(time, gap) > 0)
}

function ableTo({ plan }: PlanView, skill: string): readonly PersonId[] {
  const able = plan.resources.skills.filter((one) => one.skill === skill)
  return [...new Set(able.map(({ personId }) => personId))]
}

function nameOf({ plan }: PlanView, personId: PersonId | null): string {
  return plan.resources.people.find(({ id }) => id === personId)?.name ?? 'Somebody'
}
