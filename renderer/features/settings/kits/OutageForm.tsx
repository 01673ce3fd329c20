import { useState } from 'react'
import type { KitOutageEntry } from '../../../../shared/contract/factory.ts'
import type { Kit, KitId } from '../../../../shared/domain/resources/kit.ts'
import type { Zone } from '../../../../shared/domain/time.ts'
import { AmountField } from '../../../kit/fields.tsx'
import { draftOf, SpanFields, spanOf } from '../calendar/SpanFields.tsx'
import { Dialog } from '../Dialog.tsx'
import { PickField } from '../PickField.tsx'
import { useSaving } from '../use-saving.ts'

interface OutageFormProps {
  readonly outage: KitOutageEntry
  readonly kits: readonly Kit[]
  readonly zone: Zone
  close(): void
}

export function OutageForm({ outage, kits, zone, close }: OutageFormProps) {
  const saving = useSaving('factory.saveKitOutage')
  const [kitId, setKitId] = useState(outage.kitId)
  const [count, setCount] = useState(outage.count)
  const [draft, setDraft] = useState(() => draftOf(outage, zone))
  const span = spanOf(draft, zone)
  const kit = kits.find(({ id }) => id === kitId)
  return (
    <Dialog
      title="Out of service"
      problem={span ? null : 'It must be back after it leaves. Look at both times.'}
      close={close}
      save={async () =>
        span
          ? saving({ id: outage.id, kitId, count, ...span }, `${kit?.code} is out of service`)
          : null
      }
    >
      <PickField<KitId>
        label="Kit"
        options={kits.map(({ id, code }) => ({ value: id, label: code }))}
        value={kitId}
        change={setKitId}
      />
      <AmountField
        label="How many"
        least={1}
        most={kit?.count ?? 1}
        value={count}
        change={(typed) => setCount(Math.max(1, typed))}
      />
      <SpanFields draft={draft} zone={zone} change={setDraft} />
    </Dialog>
  )
}
