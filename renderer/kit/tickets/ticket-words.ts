import { printMoment } from '../../../shared/domain/print-time.ts'
import type { Ticket } from '../../../shared/domain/tickets/ticket.ts'
import type { Instant, Zone } from '../../../shared/domain/time.ts'

/** Signs that no file's name may have. */
const NO_NAME = /[\\/:*?"<>|\p{Cc}]/gu

/** Ticket LT-07 J-0102, Mon 23 Nov 09.36.pdf: no name twice, for no file is written over. */
export function ticketFile(tickets: readonly Ticket[], now: Instant, zone: Zone): string {
  const drops = [...new Set(tickets.map(({ drop }) => drop.code.replace(NO_NAME, '-')))]
  const of = drops.length === 1 ? ` ${drops[0]}` : ''
  const [first] = tickets
  const which = tickets.length === 1 ? ` ${first?.job.code}` : `, ${tickets.length} jobs`
  const most = Math.max(1, ...tickets.map(({ copy }) => copy))
  const copy = most > 1 ? `, copy ${most}` : ''
  const when = printMoment(now, zone).replace(':', '.')
  return `Ticket${tickets.length === 1 ? '' : 's'}${of}${which}${copy}, ${when}.pdf`
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
