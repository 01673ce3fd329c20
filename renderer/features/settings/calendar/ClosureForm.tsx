import type { ClosureEntry } from '../../../../shared/contract/factory.ts'
import type { ClosureId, Station, StationId } from '../../../../shared/domain/resources/station.ts'
import type { Zone } from '../../../../shared/domain/time.ts'
import { useDraft } from '../../../kit/use-draft.ts'
import { Dialog } from '../Dialog.tsx'
import { PickField } from '../PickField.tsx'
import { useSaving } from '../use-saving.ts'
import { draftOf, type SpanDraft, SpanFields, spanOf } from './SpanFields.tsx'

interface ClosureFormProps {
  readonly closure: ClosureEntry
  readonly stations: readonly Station[]
  readonly zone: Zone
  close(): void
}

const FLOOR = 'floor'
const REASONS = [
  { value: 'maintenance', label: 'Maintenance' },
  { value: 'closed', label: 'Closed' },
] as const

export function ClosureForm({ closure, stations, zone, close }: ClosureFormProps) {
  const saving = useSaving('factory.saveClosure')
  const [draft, change] = useDraft(() => draftFrom(closure, zone))
  const entry = entryOf(draft, zone)
  const places = [
    { value: FLOOR, label: 'Whole floor' },
    ...stations.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` })),
  ]
  return (
    <Dialog
      title="Closure"
      problem={entry ? null : 'The closure must end after it starts. Look at both times.'}
      close={close}
      save={async () => (entry ? saving(entry, 'Saved the closure') : null)}
    >
      <PickField
        label="Where"
        options={places}
        value={draft.where}
        change={(where) => change({ where })}
      />
      <PickField
        label="Why"
        options={REASONS}
        value={draft.reason}
        change={(reason) => change({ reason })}
      />
      <SpanFields draft={draft} zone={zone} change={change} />
    </Dialog>
  )
}

interface Draft extends SpanDraft {
  readonly id: ClosureId
  readonly where: string
  readonly reason: ClosureEntry['reason']
}

function draftFrom({ id, stationId, reason, ...span }: ClosureEntry, zone: Zone): Draft {
  return { id, where: stationId ?? FLOOR, reason, ...draftOf(span, zone) }
}

function entryOf({ id, where, reason, ...typed }: Draft, zone: Zone): ClosureEntry | null {
  const span = spanOf(typed, zone)
  return span && { id, stationId: where === FLOOR ? null : (where as StationId), reason, ...span }
}
