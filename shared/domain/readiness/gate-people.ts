import { gapsOf } from '../conflicts/people-conflicts.ts'
import { printMoment } from '../print-time.ts'
import type { PersonId } from '../resources/person.ts'
import type { Booking } from '../schedule/job.ts'
import { type DropFacts, type Finding, judged, saw } from './readiness.ts'

/** Somebody has each skill that the drop's work asks for, and is here whenever that work is booked. */
export function peopleAvailable(facts: DropFacts): Finding {
  const wanted = [
    ...new Set(facts.lines.flatMap(({ operations }) => operations.map(({ skill }) => skill))),
  ]
  return judged(
    wanted.flatMap((skill) => missing(facts, skill)),
    wanted.map((skill) => saw(skill, peopleWords(ableTo(facts, skill).length))),
  )
}

const peopleWords = (count: number) => (count === 1 ? '1 person' : `${count} people`)

function missing(facts: DropFacts, skill: string) {
  if (ableTo(facts, skill).length === 0) return [saw(skill, 'nobody has this skill')]
  const gap = bookingsFor(facts, skill).flatMap((one) =>
    gapsOf(facts.view, one, ableTo(facts, skill), one),
  )[0]
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
