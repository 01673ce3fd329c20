import { expect, it } from 'vitest'
import { patchPlan } from '../../renderer/bridge/patch-plan.ts'
import type { BookingChange } from '../../shared/contract/line.ts'
import type { BoardPlan } from '../../shared/contract/schedule.ts'
import type { Booking } from '../../shared/domain/schedule/job.ts'

const booking = (id: string, start = 0) => ({ id, jobId: `job_${id}`, start }) as unknown as Booking
const change = (id: string, after: Booking | null) => ({ id, after }) as unknown as BookingChange

const [a, b, c] = [booking('a'), booking('b'), booking('c')]
const answer = {
  plan: { bookings: [a, c], jobs: [{ id: 'job_a' }, { id: 'job_b' }, { id: 'job_c' }] },
} as unknown as BoardPlan

const bookingsAfter = (...changes: readonly BookingChange[]) =>
  patchPlan(answer, changes).plan.bookings

it('shows a moved booking at once, and leaves the others the very same', () => {
  const moved = booking('c', 60)
  const after = bookingsAfter(change('c', moved))
  expect(after).toEqual([a, moved])
  expect(after[0]).toBe(a)
})

it('shows a new booking in its place, and takes one away that is gone', () => {
  expect(bookingsAfter(change('b', b))).toEqual([a, b, c])
  expect(bookingsAfter(change('a', null))).toEqual([c])
})

it('does not show a booking of a job that the board does not know', () => {
  expect(bookingsAfter(change('z', booking('z')))).toEqual([a, c])
})
