import { Printer } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { JobId } from '../../../shared/domain/job.ts'
import type { Printed } from '../../../shared/domain/printed.ts'
import type { Ticket, TicketPaper } from '../../../shared/domain/ticket.ts'
import type { Instant, Zone } from '../../../shared/domain/time.ts'
import { Button } from '../Button.tsx'
import { Modal, Select } from '../controls.ts'
import { DialogFoot } from '../DialogFoot.tsx'
import { FolderField } from '../FolderField.tsx'
import { useFolder } from '../folder.ts'
import { PrintOutcome } from '../PrintOutcome.tsx'
import { SentOutcome } from './SentOutcome.tsx'
import { TicketPages } from './TicketPages.tsx'
import styles from './Tickets.module.css'
import { TicketsOnPaper } from './TicketsOnPaper.tsx'
import { ticketFile, ticketWords } from './ticket-words.ts'

interface TicketDialogProps {
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
  /** Where something is to be chosen beside the paper. */
  readonly choices?: ReactNode
  /** Why there is nothing to print. */
  readonly none?: string
  close(): void
}

const PAPERS = [
  { value: 'A5', label: 'A5, one each' },
  { value: 'A4', label: 'A4, two side by side' },
]

/** Job tickets: seen first, then printed, or saved as a PDF. What was printed stays in sight until something else is chosen. */
export function TicketDialog(props: TicketDialogProps) {
  const { state, choices, none = 'The job is no longer there.', zone, now, close } = props
  const [paper, setPaper] = useState<TicketPaper>('A5')
  const [folder, setFolder] = useFolder()
  const [kept, setKept] = useState<readonly Ticket[] | null>(null)
  const [sent, setSent] = useState<Printed | 'sending' | null>(null)
  const isDone = state.state === 'saved' || sent === 'printed'
  const isBusy = state.state === 'making' || sent === 'sending'
  const tickets = (isDone || isBusy ? kept : null) ?? props.tickets ?? []
  const shown = { tickets, paper, zone, now }
  const jobIds = tickets.map(({ job }) => job.id)
  const name = ticketFile(tickets, now, zone)

  function begin(): void {
    setKept(tickets)
    setSent(null)
  }
  function finish(outcome: Printed): void {
    setSent(outcome)
    if (outcome === 'printed') props.record(jobIds)
  }

  return (
    <Modal opened onClose={close} title="Print job tickets" size={980}>
      <div className={styles.print}>
        <TicketPages {...shown}>
          {props.tickets && tickets.length === 0 && <p>{none}</p>}
        </TicketPages>
        <div className={styles.side}>
          {choices}
          <Select
            label="Paper"
            allowDeselect={false}
            data={PAPERS}
            value={paper}
            onChange={(next) => {
              props.again()
              setSent(null)
              if (next) setPaper(next as TicketPaper)
            }}
          />
          <FolderField folder={folder} onChange={setFolder} />
          <p>{ticketWords(tickets)}</p>
          <PrintOutcome state={state} name={name} />
          <SentOutcome sent={sent} count={tickets.length} />
        </div>
      </div>
      {sent === 'sending' && <TicketsOnPaper {...shown} done={finish} />}
      <DialogFoot>
        <Button onClick={close}>{isDone ? 'Done' : 'Cancel'}</Button>
        <Button
          disabled={folder === '' || isBusy || isDone || tickets.length === 0}
          onClick={() => {
            begin()
            void props.save({ jobIds, paper }, { folder, name })
          }}
        >
          Save PDF
        </Button>
        <Button
          look="primary"
          icon={<Printer size={16} aria-hidden />}
          disabled={window.shell === undefined || isBusy || isDone || tickets.length === 0}
          onClick={() => {
            begin()
            setSent('sending')
          }}
        >
          Print
        </Button>
      </DialogFoot>
    </Modal>
  )
}
