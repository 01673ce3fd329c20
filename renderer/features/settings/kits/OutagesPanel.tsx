import { useState } from 'react'
import type { FactorySetup, KitOutageEntry } from '../../../../shared/contract/factory.ts'
import type { Kit, KitOutage, KitOutageId } from '../../../../shared/domain/kit.ts'
import {
  after,
  type DayMinute,
  type Instant,
  onDay,
  type Zone,
} from '../../../../shared/domain/time.ts'
import { newId } from '../../../bridge/new-id.ts'
import { Button } from '../../../kit/Button.tsx'
import { Panel } from '../../../kit/Panel.tsx'
import { Empty } from '../../../kit/States.tsx'
import { refused } from '../../../kit/toast.tsx'
import { SpanTable } from '../calendar/SpanTable.tsx'
import { useSaving } from '../use-saving.ts'
import { OutageForm } from './OutageForm.tsx'

interface OutagesPanelProps {
  readonly setup: FactorySetup
  readonly now: Instant
  readonly zone: Zone
}

/** When some of a kit are being mended, or are lent: the plan does not count on them then. */
export function OutagesPanel({ setup: { kits, kitOutages }, now, zone }: OutagesPanelProps) {
  const remove = useSaving('factory.removeKitOutage')
  const [edited, setEdited] = useState<KitOutageEntry | null>(null)
  const codeOf = ({ kitId }: Pick<KitOutage, 'kitId'>) =>
    kits.find(({ id }) => id === kitId)?.code ?? 'A kit'
  const nameOf = (one: KitOutage) =>
    one.count === 1 ? codeOf(one) : `${one.count} × ${codeOf(one)}`
  const [first] = kits
  const button = first && (
    <Button look="primary" onClick={() => setEdited(tomorrow(first, now, zone))}>
      Take one out of service
    </Button>
  )

  async function take(outage: KitOutage): Promise<void> {
    const trouble = await remove(outage.id, `${codeOf(outage)} is back in service`)
    if (trouble) refused(trouble)
  }

  return (
    <Panel title="Out of service" actions={kitOutages.length > 0 && button}>
      {kitOutages.length === 0 ? (
        <Empty title="Every kit is in service" action={button}>
          Say when one is being mended or is lent: work that counts on it is shown at once.
        </Empty>
      ) : (
        <SpanTable<KitOutage>
          first="Kit"
          rows={kitOutages}
          zone={zone}
          nameOf={nameOf}
          labelOf={(one) => `the outage of ${codeOf(one)}`}
          edit={({ origin: _, ...outage }) => setEdited(outage)}
          remove={(one) => void take(one)}
        />
      )}
      {edited && (
        <OutageForm
          key={edited.id}
          outage={edited}
          kits={kits}
          zone={zone}
          close={() => setEdited(null)}
        />
      )}
    </Panel>
  )
}

/** The whole of the next day. */
function tomorrow({ id: kitId }: Kit, now: Instant, zone: Zone): KitOutageEntry {
  const start = onDay(after(now, 1440), zone, 0 as DayMinute)
  const end = onDay(start, zone, 1440 as DayMinute)
  return { id: newId<KitOutageId>('kto'), kitId, count: 1, start, end, note: '' }
}
