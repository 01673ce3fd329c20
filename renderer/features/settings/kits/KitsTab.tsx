import { useState } from 'react'
import type { FactorySetup, KitEntry } from '../../../../shared/contract/factory.ts'
import type { KitId } from '../../../../shared/domain/resources/kit.ts'
import type { Instant, Zone } from '../../../../shared/domain/time.ts'
import { newId } from '../../../bridge/new-id.ts'
import { ListPanel } from '../ListPanel.tsx'
import styles from '../SettingsPage.module.css'
import { KitForm } from './KitForm.tsx'
import { KitTable } from './KitTable.tsx'
import { OutagesPanel } from './OutagesPanel.tsx'
import { Uncounted } from './Uncounted.tsx'

interface KitsTabProps {
  readonly setup: FactorySetup
  readonly now: Instant
  readonly zone: Zone
}

/** Quick-change tooling: how many there are, where it fits, and when some is out of service. */
export function KitsTab({ setup, now, zone }: KitsTabProps) {
  const [edited, setEdited] = useState<KitEntry | null>(null)
  const { kits } = setup
  const add = (code: string) => setEdited(freshKit(code))
  return (
    <div className={styles.stack}>
      <ListPanel
        title="Kits"
        count={kits.length}
        empty={NO_KITS}
        add="Add a kit"
        onAdd={() => add('')}
        below={<Uncounted setup={setup} add={add} />}
      >
        <KitTable setup={setup} edit={setEdited} />
      </ListPanel>
      {kits.length > 0 && <OutagesPanel setup={setup} now={now} zone={zone} />}
      {edited && (
        <KitForm
          key={edited.id}
          kit={edited}
          setup={setup}
          isKept={kits.some(({ id }) => id === edited.id)}
          close={() => setEdited(null)}
        />
      )}
    </div>
  )
}

const NO_KITS = {
  title: 'No kits are counted',
  words:
    'A kit is tooling that stations share: platens, folders, fixtures. Say how many there are, and no two bookings will count on the same one.',
}

const freshKit = (code: string): KitEntry => ({
  id: newId<KitId>('kit'),
  code,
  name: code,
  count: 1,
  stationIds: [],
})
