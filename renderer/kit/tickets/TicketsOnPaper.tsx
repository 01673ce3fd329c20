import { useState } from 'react'
import type { Printed } from '../../../shared/domain/tickets/printed.ts'
import { OnPaper } from '../OnPaper.tsx'
import { pagesOf, type Shown } from './TicketPages.tsx'
import { TicketPreview } from './TicketPreview.tsx'
import styles from './Tickets.module.css'

interface TicketsOnPaperProps extends Shown {
  done(outcome: Printed): void
}

/** The same tickets, as large as they are on paper: sent to the printer once their codes are drawn. */
export function TicketsOnPaper({ tickets, paper, zone, now, done }: TicketsOnPaperProps) {
  const [drawn, setDrawn] = useState(0)
  return (
    <OnPaper paper={paper} isReady={drawn >= tickets.length} done={done}>
      {pagesOf(tickets, paper).map((page) => (
        <div key={page[0]?.code} className={styles.sheet}>
          {page.map((ticket) => (
            <TicketPreview
              key={ticket.code}
              ticket={ticket}
              zone={zone}
              now={now}
              drawn={() => setDrawn((count) => count + 1)}
            />
          ))}
        </div>
      ))}
    </OnPaper>
  )
}
