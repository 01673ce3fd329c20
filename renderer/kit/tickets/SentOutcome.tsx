import type { Printed } from '../../../shared/domain/tickets/printed.ts'
import { Banner } from '../Banner.tsx'

interface SentOutcomeProps {
  readonly sent: Printed | 'sending' | null
  readonly count: number
}

/** What became of tickets that were sent to a printer; nothing where somebody thought better of it. */
export function SentOutcome({ sent, count }: SentOutcomeProps) {
  switch (sent) {
    case null:
    case 'cancelled':
      return null
    case 'sending':
      return <p role="status">Choose the printer in the system’s dialog.</p>
    case 'printed':
      return <Banner tone="go">{count === 1 ? '1 ticket' : `${count} tickets`} printed.</Banner>
    case 'failed':
      return (
        <Banner tone="stop">The printer did not take them. Save the PDF, and print that.</Banner>
      )
  }
}
