import { expect, it } from 'vitest'
import { ticketFile, ticketWords } from '../../renderer/kit/tickets/ticket-words.ts'
import type { Ticket } from '../../shared/domain/tickets/ticket.ts'
import { LONDON, monday } from '../small-factory.ts'

const ticket = (code: string, drop: string, copy = 1) =>
  ({ job: { code }, drop: { code: drop }, copy }) as Ticket

it('names the file of tickets after their job, or their drop, or how many they are, and when', () => {
  const name = (...tickets: readonly Ticket[]) => ticketFile(tickets, monday('09:36'), LONDON)
  expect(name(ticket('J-0102', 'LT-07'))).toBe('Ticket LT-07 J-0102, Mon 23 Nov 09.36.pdf')
  expect(name(ticket('J-0102', 'LT-07', 2))).toBe(
    'Ticket LT-07 J-0102, copy 2, Mon 23 Nov 09.36.pdf',
  )
  expect(name(ticket('J-0101', 'LT/07'), ticket('J-0102', 'LT/07'))).toBe(
    'Tickets LT-07, 2 jobs, Mon 23 Nov 09.36.pdf',
  )
  expect(name(ticket('J-0101', 'LT-07'), ticket('J-0201', 'SW-03'))).toBe(
    'Tickets, 2 jobs, Mon 23 Nov 09.36.pdf',
  )
})

it('says how many tickets there are, and how many were printed before', () => {
  const [first, again] = [ticket('J-0101', 'LT-07'), ticket('J-0102', 'LT-07', 3)]
  expect(ticketWords([])).toBe('')
  expect(ticketWords([first])).toBe('1 ticket.')
  expect(ticketWords([again])).toBe(
    '1 ticket, printed before: it says which copy it is, and its code stays.',
  )
  expect(ticketWords([first, first])).toBe('2 tickets.')
  expect(ticketWords([first, again])).toBe(
    '2 tickets, 1 of them printed before: a copy says so, and its code stays.',
  )
})
