import { expect, it } from 'vitest'
import { ticketFile, ticketWords } from '../../renderer/kit/tickets/ticket-words.ts'
import type { Ticket } from '../../shared/domain/ticket.ts'

const ticket = (code: string, drop: string, copy = 1) =>
  ({ job: { code }, drop: { code: drop }, copy }) as Ticket

it('names the file of tickets after their job, or their drop, or how many they are', () => {
  expect(ticketFile([ticket('J-0102', 'LT-07')])).toBe('Ticket LT-07 J-0102.pdf')
  expect(ticketFile([ticket('J-0101', 'LT/07'), ticket('J-0102', 'LT/07')])).toBe(
    'Tickets LT-07, 2 jobs.pdf',
  )
  expect(ticketFile([ticket('J-0101', 'LT-07'), ticket('J-0201', 'SW-03')])).toBe(
    'Tickets, 2 jobs.pdf',
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
