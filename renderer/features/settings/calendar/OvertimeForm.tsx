import { useState } from 'react'
import type { OpeningEntry } from '../../../../shared/contract/factory.ts'
import type { Station, StationId } from '../../../../shared/domain/resources/station.ts'
import type { Zone } from '../../../../shared/domain/time.ts'
import { Dialog } from '../Dialog.tsx'
import { PickField } from '../PickField.tsx'
import { useSaving } from '../use-saving.ts'
import { draftOf, SpanFields, spanOf } from './SpanFields.tsx'

interface OvertimeFormProps {
  readonly opening: OpeningEntry
  readonly stations: readonly Station[]
  readonly zone: Zone
  close(): void
}

const FLOOR = 'floor'

export function OvertimeForm({ opening, stations, zone, close }: OvertimeFormProps) {
  const saving = useSaving('factory.saveOpening')
  const [where, setWhere] = useState<string>(opening.stationId ?? FLOOR)
  const [draft, setDraft] = useState(() => draftOf(opening, zone))
  const span = spanOf(draft, zone)
  const stationId = where === FLOOR ? null : (where as StationId)
  const places = [
    { value: FLOOR, label: 'Whole floor' },
    ...stations.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` })),
  ]
  return (
    <Dialog
      title="Overtime"
      problem={span ? null : 'The overtime must end after it starts. Look at both times.'}
      close={close}
      save={async () =>
        span ? saving({ id: opening.id, stationId, ...span }, 'Saved the overtime') : null
      }
    >
      <PickField label="Where" wide options={places} value={where} change={setWhere} />
      <SpanFields draft={draft} zone={zone} change={setDraft} />
    </Dialog>
  )
}
