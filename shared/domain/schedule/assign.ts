import type { PeopleConflict } from '../conflicts/people-conflicts.ts'
import type { PersonId } from '../resources/person.ts'
import type { Booking } from './job.ts'
import type { Move, Proposal } from './schedule.ts'

/** The same places for somebody else: null is anybody who can do it. */
export function assignmentOf(
  bookings: readonly Booking[],
  personId: PersonId | null,
): readonly Move[] {
  return bookings.map(({ jobId, stationId, start }) => ({ jobId, stationId, start, personId }))
}

export type Unable = Extract<PeopleConflict, { readonly code: 'person-away' | 'person-unskilled' }>

/** Why bookings cannot be given to somebody: without the skill, or away. Being booked twice is a conflict, allowed and shown. */
export function unableIn({ placements, conflicts }: Proposal): readonly Unable[] {
  const given = new Set(placements.filter((one) => one.personId !== null).map(({ id }) => id))
  return conflicts.flatMap((one) => {
    const isUnable = one.code === 'person-away' || one.code === 'person-unskilled'
    return isUnable && given.has(one.bookingId) ? [one] : []
  })
}
