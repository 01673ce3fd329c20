import { Ticket } from 'lucide-react'
import { useState } from 'react'
import type { JobId } from '../../../../shared/domain/schedule/job.ts'
import { MOST_TICKETS } from '../../../../shared/domain/tickets/ticket.ts'
import { useTickets } from '../../../bridge/use-tickets.ts'
import { Button } from '../../../kit/Button.tsx'
import { TicketDialog } from '../../../kit/tickets/TicketDialog.tsx'

/** The tickets of chosen jobs, on paper for whoever makes them. */
export function PrintTickets({ jobIds }: { readonly jobIds: readonly JobId[] }) {
  const [dialog, setDialog] = useState<'open' | 'closed'>('closed')
  return (
    <>
      <Button
        size="dense"
        disabled={jobIds.length > MOST_TICKETS}
        icon={<Ticket size={14} aria-hidden />}
        onClick={() => setDialog('open')}
      >
        {jobIds.length === 1 ? 'Print ticket' : 'Print tickets'}
      </Button>
      {dialog === 'open' && <Dialog jobIds={jobIds} close={() => setDialog('closed')} />}
    </>
  )
}

interface DialogProps {
  readonly jobIds: readonly JobId[]
  close(): void
}

function Dialog({ jobIds, close }: DialogProps) {
  return <TicketDialog {...useTickets(jobIds)} close={close} />
}
