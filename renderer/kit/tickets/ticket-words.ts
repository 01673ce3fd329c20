import type { Ticket } from '../../../shared/domain/ticket.ts'

/** Signs that no file's name may have. */
const NO_NAME = /[\\/:*?"<>|\p{Cc}]/gu

/** Ticket LT-07 J-0102.pdf */
export function ticketFile(tickets: readonly Ticket[]): string {
  const drops = [...new Set(tickets.map(({ drop }) => drop.code.replace(NO_NAME, '-')))]
  const of = drops.length === 1 ? ` ${drops[0]}` : ''
  const [first] = tickets
  const which = tickets.length === 1 ? ` ${first?.job.code}` : `, ${tickets.length} jobs`
  return `Ticket${tickets.length === 1 ? '' : 's'}${of}${which}.pdf`
}

/** How many there are, and how many of them were on paper before. */
export function ticketWords(tickets: readonly Ticket[]): string {
  const again = tickets.filter(({ copy }) => copy > 1).length
  if (tickets.length === 0) return ''
  if (tickets.length === 1 && again === 0) return '1 ticket.'
  if (tickets.length === 1)
    return '1 ticket, printed before: it says which copy it is, and its code stays.'
  if (again === 0) return `${tickets.length} tickets.`
  return `${tickets.length} tickets, ${again} of them printed before: a copy says so, and its code stays.`
}
