import { useState } from 'react'
import type { JobId } from '../../../shared/domain/schedule/job.ts'
import type { Printed } from '../../../shared/domain/tickets/printed.ts'
import type { Ticket, TicketPaper } from '../../../shared/domain/tickets/ticket.ts'
import type { Instant, Zone } from '../../../shared/domain/time.ts'
import type { PrintOutcome } from '../PrintOutcome.tsx'

/** What is to be printed, and the ways to do it. */
export interface Printing {
  /** Null until they are known. */
  readonly tickets: readonly Ticket[] | null
  readonly zone: Zone
  readonly now: Instant
  readonly state: Parameters<typeof PrintOutcome>[0]['state']
  save(
    ask: { readonly jobIds: readonly JobId[]; readonly paper: TicketPaper },
    where: { readonly folder: string; readonly name: string },
  ): Promise<void>
  /** That they came out of a printer. */
  record(jobIds: readonly JobId[]): void
  /** Forgets what was saved, since something else is chosen now. */
  again(): void
}

/** Tickets on their way to paper: what was printed stays in sight, as it was, until something else is chosen. */
export function useTicketPrint({ state, zone, now, ...print }: Printing) {
  const [paper, setPaper] = useState<TicketPaper>('A5')
  const [kept, setKept] = useState<readonly Ticket[] | null>(null)
  const [sent, setSent] = useState<Printed | 'sending' | null>(null)
  const isDone = state.state === 'saved' || sent === 'printed'
  const isKept = isDone || state.state === 'making' || sent === 'sending'
  const tickets = (isKept ? kept : null) ?? print.tickets ?? []
  const jobIds = tickets.map(({ job }) => job.id)
  function forget(): void {
    print.again()
    setSent(null)
  }
  return {
    shown: { tickets, paper, zone, now },
    sent,
    isDone,
    save(where: Parameters<Printing['save']>[1]) {
      setKept(tickets)
      setSent(null)
      void print.save({ jobIds, paper }, where)
    },
    print() {
      setKept(tickets)
      setSent('sending')
    },
    finish(outcome: Printed) {
      setSent(outcome)
      if (outcome === 'printed') print.record(jobIds)
    },
    forget,
    choose(next: TicketPaper) {
      forget()
      setPaper(next)
    },
  }
}
