import { useState } from 'react'
import type { StationEntry } from '../../../../shared/contract/factory.ts'
import type { Station, StationId } from '../../../../shared/domain/resources/station.ts'
import { newId } from '../../../bridge/new-id.ts'
import { ListPanel } from '../ListPanel.tsx'
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
  return (
    <div className={styles.stack}>
      <ListPanel
        title="Stations"
        count={stations.length}
        empty={NO_STATIONS}
        add="Add a station"
        onAdd={add}
      >
        <StationTable stations={stations} edit={setEdited} />
      </ListPanel>
      {edited && <StationForm key={edited.id} station={edited} close={() => setEdited(null)} />}
    </div>
  )
}

const NO_STATIONS = {
  title: 'No stations yet',
  words: 'A station is a lane of the board: a cutter, a press, a sewing cell, a bench.',
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
