import { useState } from 'react'
import type { FactorySetup, KitEntry } from '../../../../shared/contract/factory.ts'
import type { KitId } from '../../../../shared/domain/resources/kit.ts'
import type { Instant, Zone } from '../../../../shared/domain/time.ts'
import { newId } from '../../../bridge/new-id.ts'
import { Button } from '../../../kit/Button.tsx'
import { Panel } from '../../../kit/Panel.tsx'
import { Empty } from '../../../kit/States.tsx'
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
  const button = (
    <Button look="primary" onClick={() => add('')}>
      Add a kit
    </Button>
  )
  return (
    <div className={styles.stack}>
      <Panel title="Kits" actions={kits.length > 0 && button}>
        {kits.length === 0 ? (
          <Empty title="No kits are counted" action={button}>
            A kit is tooling that stations share: platens, folders, fixtures. Say how many there
            are, and no two bookings will count on the same one.
          </Empty>
        ) : (
          <KitTable setup={setup} edit={setEdited} />
        )}
        <Uncounted setup={setup} add={add} />
      </Panel>
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

const freshKit = (code: string): KitEntry => ({
  id: newId<KitId>('kit'),
  code,
  name: code,
  count: 1,
  stationIds: [],
})
