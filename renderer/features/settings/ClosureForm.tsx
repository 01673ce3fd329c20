import type { ClosureEntry } from '../../../shared/contract/factory.ts'
import type { ClosureId, Station, StationId } from '../../../shared/domain/resources/station.ts'
import {
  after,
  type DayMinute,
  type Instant,
  onDay,
  type Zone,
} from '../../../shared/domain/time.ts'
import { newId } from '../../bridge/new-id.ts'
import { useDraft } from '../../kit/use-draft.ts'
import { draftOf, type SpanDraft, SpanFields, spanOf } from './calendar/SpanFields.tsx'
import { Dialog } from './Dialog.tsx'
import { PickField } from './PickField.tsx'
import { useSaving } from './use-saving.ts'

interface ClosureFormProps {
  readonly stations: readonly Station[]
  readonly now: Instant
  readonly zone: Zone
  close(): void
}

const FLOOR = 'floor'
const REASONS = [
  { value: 'maintenance', label: 'Maintenance' },
  { value: 'closed', label: 'Closed' },
] as const

export function ClosureForm({ stations, now, zone, close }: ClosureFormProps) {
  const saving = useSaving('factory.saveClosure')
  const [draft, change] = useDraft(() => tomorrow(now, zone))
  const entry = entryOf(draft, zone)
  const places = [
    { value: FLOOR, label: 'Whole floor' },
    ...stations.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` })),
  ]
  return (
    <Dialog
      title="New closure"
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

/** A morning of maintenance on the next day: what is most often wanted. */
function tomorrow(now: Instant, zone: Zone): Draft {
  const start = onDay(after(now, 1440), zone, 480 as DayMinute)
  const span = draftOf({ start, end: after(start, 240), note: '' }, zone)
  return { id: newId<ClosureId>('cls'), where: FLOOR, reason: 'maintenance', ...span }
}

function entryOf({ id, where, reason, ...typed }: Draft, zone: Zone): ClosureEntry | null {
  const span = spanOf(typed, zone)
  return span && { id, stationId: where === FLOOR ? null : (where as StationId), reason, ...span }
}
