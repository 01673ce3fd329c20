import { type ReactNode, useState } from 'react'
import type { JobId } from '../../../shared/domain/job.ts'
import { TICKET_PAPERS, type Ticket, type TicketPaper } from '../../../shared/domain/ticket.ts'
import type { Instant, Zone } from '../../../shared/domain/time.ts'
import { Button } from '../Button.tsx'
import { Modal, Select } from '../controls.ts'
import { DialogFoot } from '../DialogFoot.tsx'
import { FolderField } from '../FolderField.tsx'
import { useFolder } from '../folder.ts'
import { PrintOutcome } from '../PrintOutcome.tsx'
import { TicketPreview } from './TicketPreview.tsx'
import styles from './Tickets.module.css'
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

/** Job tickets: seen first, then saved as a PDF. */
export function TicketDialog(props: TicketDialogProps) {
  const { tickets, state, choices, none = 'The job is no longer there.', close } = props
  const [paper, setPaper] = useState<TicketPaper>('A5')
  const [folder, setFolder] = useFolder()
  const [saved, setSaved] = useState<readonly Ticket[] | null>(null)
  const shown = (state.state === 'saved' ? saved : null) ?? tickets ?? []
  const name = ticketFile(shown)

  async function save(): Promise<void> {
    setSaved(shown)
    await props.save({ jobIds: shown.map(({ job }) => job.id), paper }, { folder, name })
  }

  return (
    <Modal opened onClose={close} title="Print job tickets" size={980}>
      <div className={styles.print}>
        <Pages {...props} tickets={shown} paper={paper}>
          {tickets && shown.length === 0 && <p>{none}</p>}
        </Pages>
        <div className={styles.side}>
          {choices}
          <Select
            label="Paper"
            allowDeselect={false}
            data={PAPERS}
            value={paper}
            onChange={(next) => {
              props.again()
              if (next) setPaper(next as TicketPaper)
            }}
          />
          <FolderField folder={folder} onChange={setFolder} />
          <p>{ticketWords(shown)}</p>
          {shown.length > 0 && state.state !== 'saved' && (
            <p>
              It is saved as <b>{name}</b>.
            </p>
          )}
          <PrintOutcome state={state} name={name} />
        </div>
      </div>
      <DialogFoot>
        <Button onClick={close}>{state.state === 'saved' ? 'Done' : 'Cancel'}</Button>
        <Button
          look="primary"
          disabled={folder === '' || state.state === 'making' || shown.length === 0}
          onClick={() => void save()}
        >
          Save PDF
        </Button>
      </DialogFoot>
    </Modal>
  )
}

/** So many tell what the rest looks like; each is a drawing of its own. */
const SHOWN = 24

interface PagesProps extends Pick<TicketDialogProps, 'zone' | 'now'> {
  readonly tickets: readonly Ticket[]
  readonly paper: TicketPaper
  readonly children: ReactNode
}

function Pages({ tickets, paper, zone, now, children }: PagesProps) {
  const each = TICKET_PAPERS[paper].tickets
  const few = tickets.slice(0, SHOWN)
  const pages = Array.from({ length: Math.ceil(few.length / each) }, (_, page) =>
    few.slice(page * each, (page + 1) * each),
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it by keys
    <section className={styles.preview} aria-label="Preview" tabIndex={0}>
      {children}
      {pages.map((page) => (
        <div key={page[0]?.code} className={styles.page} data-paper={paper}>
          {page.map((ticket) => (
            <TicketPreview key={ticket.code} ticket={ticket} zone={zone} now={now} />
          ))}
        </div>
      ))}
      {tickets.length > SHOWN && (
        <p>And {tickets.length - SHOWN} more, which are not drawn here.</p>
      )}
    </section>
  )
}
