import { workedMinutes } from './calendar.ts'
import type { Booking } from './job.ts'
import type { PersonId } from './person.ts'
import { printMoment } from './print-time.ts'
import { type DropFacts, type Finding, judged, saw } from './readiness.ts'
import type { Span } from './time.ts'

/** Somebody has each skill that the drop's work asks for, and is here whenever that work is booked. */
export function peopleAvailable(facts: DropFacts): Finding {
  const wanted = [
    ...new Set(facts.lines.flatMap(({ operations }) => operations.map(({ skill }) => skill))),
  ]
  return judged(
    wanted.flatMap((skill) => missing(facts, skill)),
    wanted.map((skill) => saw(skill, `${ableTo(facts, skill).length} people`)),
  )
}

function missing(facts: DropFacts, skill: string) {
  if (ableTo(facts, skill).length === 0) return [saw(skill, 'nobody has this skill')]
  const gap = bookingsFor(facts, skill).flatMap((one) => gapsOf(facts, skill, one))[0]
  if (!gap) return []
  const { zone } = facts.floor
  const from = printMoment(gap.start, zone)
  return [saw(skill, `everybody is away ${from} to ${printMoment(gap.end, zone)}`)]
}

function ableTo({ skills }: DropFacts, skill: string): readonly PersonId[] {
  const able = skills.filter((one) => one.skill === skill)
  return [...new Set(able.map(({ personId }) => personId))]
}

/** The skill's bookings that are still to be worked, by when they start. */
function bookingsFor({ jobs, view }: DropFacts, skill: string): readonly Booking[] {
  return jobs
    .filter(({ operationId }) => view.operation.get(operationId)?.skill === skill)
    .flatMap(({ id }) => view.bookingOf.get(id) ?? [])
    .filter(({ state }) => state !== 'done')
    .toSorted((a, b) => a.start - b.start)
}

/** When work is booked, the station works, and everybody who can do it is away. */
function gapsOf(facts: DropFacts, skill: string, booking: Booking): readonly Span[] {
  const { absences, view } = facts
  const away = (personId: PersonId) => absences.filter((one) => one.personId === personId)
  const gaps = ableTo(facts, skill).reduce<readonly Span[]>(
    (left, personId) => left.flatMap((gap) => shared(gap, away(personId))),
    [booking],
  )
  const time = view.workingTime(booking.stationId)
  return gaps.filter((gap) => workedMinutes(time, gap) > 0)
}

function shared(gap: Span, others: readonly Span[]): readonly Span[] {
  return others
    .map(({ start, end }) => ({
      start: start > gap.start ? start : gap.start,
      end: end < gap.end ? end : gap.end,
    }))
    .filter(({ start, end }) => start < end)
}
