import type { ReactNode } from 'react'
import {
  TICKET_PAPERS,
  type Ticket,
  type TicketPaper,
} from '../../../shared/domain/tickets/ticket.ts'
import type { Instant, Zone } from '../../../shared/domain/time.ts'
import { TicketPreview } from './TicketPreview.tsx'
import styles from './Tickets.module.css'

/** What is printed, and as of when. */
export interface Shown {
  readonly tickets: readonly Ticket[]
  readonly paper: TicketPaper
  readonly zone: Zone
  readonly now: Instant
}

/** So many tell what the rest looks like; each is a drawing of its own. */
const SHOWN = 24

/** The first pages, small: what is on them and how they lie. */
export function TicketPages({
  tickets,
  paper,
  zone,
  now,
  children,
}: Shown & { readonly children: ReactNode }) {
  const more = tickets.length - SHOWN
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it by keys
    <section className={styles.preview} aria-label="Preview" tabIndex={0}>
      {children}
      {pagesOf(tickets.slice(0, SHOWN), paper).map((page) => (
        <div key={page[0]?.code} className={styles.page} data-paper={paper}>
          {page.map((ticket) => (
            <TicketPreview key={ticket.code} ticket={ticket} zone={zone} now={now} />
          ))}
        </div>
      ))}
      {more > 0 && <p>And {more} more, which are not drawn here.</p>}
    </section>
  )
}

export function pagesOf(
  tickets: readonly Ticket[],
  paper: TicketPaper,
): readonly (readonly Ticket[])[] {
  const each = TICKET_PAPERS[paper].tickets
  return Array.from({ length: Math.ceil(tickets.length / each) }, (_, page) =>
    tickets.slice(page * each, (page + 1) * each),
  )
}
