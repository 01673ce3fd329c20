import { Ticket } from 'lucide-react'
import { useState } from 'react'
import type { FloorOverview, FloorStation } from '../../../../shared/contract/floor.ts'
import { MOST_TICKETS } from '../../../../shared/domain/tickets/ticket.ts'
import { useTickets } from '../../../bridge/use-tickets.ts'
import { Button } from '../../../kit/Button.tsx'
import { Checkbox, Select } from '../../../kit/controls.ts'
import { TicketDialog } from '../../../kit/tickets/TicketDialog.tsx'

/** Tickets of what waits at a station, or at all of them. */
export function PrintQueue({ floor }: { readonly floor: FloorOverview }) {
  const [dialog, setDialog] = useState<'open' | 'closed'>('closed')
  return (
    <>
      <Button icon={<Ticket size={16} aria-hidden />} onClick={() => setDialog('open')}>
        Print tickets…
      </Button>
      {dialog === 'open' && <QueueDialog floor={floor} close={() => setDialog('closed')} />}
    </>
  )
}

const ALL = 'all'

interface QueueDialogProps {
  readonly floor: FloorOverview
  close(): void
}

function QueueDialog({ floor, close }: QueueDialogProps) {
  const [of, setOf] = useState(ALL)
  const [which, setWhich] = useState<'new' | 'all'>('new')
  const stations = floor.stations.filter(({ station }) => of === ALL || station.id === of)
  const jobIds = stations.flatMap(jobsOf).map(({ job }) => job.id)
  const { tickets, ...print } = useTickets(jobIds.slice(0, MOST_TICKETS))
  const shown = tickets?.filter(({ copy }) => which === 'all' || copy === 1) ?? null
  const choices = (forget: () => void) => (
    <>
      <Select
        label="Queue of"
        allowDeselect={false}
        data={[
          { value: ALL, label: 'All stations' },
          ...floor.stations.map(({ station: { id, code } }) => ({ value: id, label: code })),
        ]}
        value={of}
        onChange={(next) => {
          forget()
          setOf(next ?? ALL)
        }}
      />
      <Checkbox
        label="Also those printed before"
        checked={which === 'all'}
        onChange={({ currentTarget }) => {
          forget()
          setWhich(currentTarget.checked ? 'all' : 'new')
        }}
      />
    </>
  )
  const none = tickets?.length ? 'All of these were printed before.' : 'Nothing is planned here.'
  return <TicketDialog {...print} tickets={shown} choices={choices} none={none} close={close} />
}

const jobsOf = ({ current, queue }: FloorStation) => (current ? [current, ...queue] : queue)
