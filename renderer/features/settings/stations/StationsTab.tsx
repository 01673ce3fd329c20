import { useState } from 'react'
import type { StationEntry } from '../../../../shared/contract/factory.ts'
import type { Station, StationId } from '../../../../shared/domain/resources/station.ts'
import { newId } from '../../../bridge/new-id.ts'
import { Button } from '../../../kit/Button.tsx'
import { Panel } from '../../../kit/Panel.tsx'
import { Empty } from '../../../kit/States.tsx'
import { ListTable } from '../ListTable.tsx'
import styles from '../SettingsPage.module.css'
import { StationForm } from './StationForm.tsx'

export function StationsTab({ stations }: { readonly stations: readonly Station[] }) {
  const [edited, setEdited] = useState<StationEntry | null>(null)
  const add = () =>
    setEdited({
      id: newId<StationId>('stn'),
      code: '',
      name: '',
      kind: 'cutter',
      capacity: 1,
      position: Math.max(-1, ...stations.map(({ position }) => position)) + 1,
    })
  const button = (
    <Button look="primary" onClick={add}>
      Add a station
    </Button>
  )
  return (
    <div className={styles.stack}>
      <Panel title="Stations" actions={stations.length > 0 && button}>
        {stations.length === 0 ? (
          <Empty title="No stations yet" action={button}>
            A station is a lane of the board: a cutter, a press, a sewing cell, a bench.
          </Empty>
        ) : (
          <StationTable stations={stations} edit={setEdited} />
        )}
      </Panel>
      {edited && <StationForm key={edited.id} station={edited} close={() => setEdited(null)} />}
    </div>
  )
}

interface StationTableProps {
  readonly stations: readonly Station[]
  edit(station: Station): void
}

function StationTable({ stations, edit }: StationTableProps) {
  return (
    <ListTable
      rows={stations}
      columns={[
        { title: 'Code', look: 'code', of: ({ code }) => code },
        { title: 'Name', of: ({ name }) => name },
        { title: 'Kind', of: ({ kind }) => kind },
        { title: 'Jobs at once', look: 'number', of: ({ capacity }) => capacity },
      ]}
      acts={[{ name: 'Edit', labelOf: ({ code }) => code, act: edit }]}
    />
  )
}
