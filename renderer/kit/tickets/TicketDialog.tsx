import { Printer } from 'lucide-react'
import type { ReactNode } from 'react'
import type { TicketPaper } from '../../../shared/domain/tickets/ticket.ts'
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
import { type Printing, useTicketPrint } from './use-ticket-print.ts'

interface TicketDialogProps extends Printing {
  /** Where something is to be chosen beside the paper; what was printed is forgotten before it changes. */
  choices?(forget: () => void): ReactNode
  /** Why there is nothing to print. */
  readonly none?: string
  close(): void
}

const PAPERS = [
  { value: 'A5', label: 'A5, one each' },
  { value: 'A4', label: 'A4, two side by side' },
]

/** Job tickets: seen first, then printed, or saved as a PDF. */
export function TicketDialog(props: TicketDialogProps) {
  const { state, choices, none = 'The job is no longer there.', close } = props
  const [folder, setFolder] = useFolder()
  const { shown, sent, isDone, save, print, finish, forget, choose } = useTicketPrint(props)
  const { tickets, paper } = shown
  const name = ticketFile(tickets, shown.now, shown.zone)
  const isReady = tickets.length > 0 && !isDone && state.state !== 'making' && sent !== 'sending'
  return (
    <Modal opened onClose={close} title="Print job tickets" size={980}>
      <div className={styles.print}>
        <TicketPages {...shown}>
          {props.tickets && tickets.length === 0 && <p>{none}</p>}
        </TicketPages>
        <div className={styles.side}>
          {choices?.(forget)}
          <Select
            label="Paper"
            allowDeselect={false}
            data={PAPERS}
            value={paper}
            onChange={(next) => next && choose(next as TicketPaper)}
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
        <Button disabled={folder === '' || !isReady} onClick={() => save({ folder, name })}>
          Save PDF
        </Button>
        <Button
          look="primary"
          icon={<Printer size={16} aria-hidden />}
          disabled={window.shell === undefined || !isReady}
          onClick={print}
        >
          Print
        </Button>
      </DialogFoot>
    </Modal>
  )
}
