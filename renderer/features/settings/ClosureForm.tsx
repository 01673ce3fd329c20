import type { ClosureEntry } from '../../../shared/contract/factory.ts'
import type { ClosureId, Station, StationId } from '../../../shared/domain/station.ts'
import {
  after,
  type DayMinute,
  type Instant,
  onDay,
  readWallClock,
  wallClockText,
  type Zone,
} from '../../../shared/domain/time.ts'
import { newId } from '../../bridge/new-id.ts'
import { useDraft } from '../../kit/use-draft.ts'
import { Dialog } from './Dialog.tsx'
import { PickField } from './PickField.tsx'
import { TextField } from './TextField.tsx'
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
      <TextField label="From" zone={zone} value={draft.from} change={(from) => change({ from })} />
      <TextField label="To" zone={zone} value={draft.to} change={(to) => change({ to })} />
      <TextField
        label="Note"
        look="wide"
        most={2_000}
        value={draft.note}
        change={(note) => change({ note })}
      />
    </Dialog>
  )
}

interface Draft {
  readonly id: ClosureId
  readonly where: string
  readonly reason: ClosureEntry['reason']
  readonly from: string
  readonly to: string
  readonly note: string
}

/** A morning of maintenance on the next day: what is most often wanted. */
function tomorrow(now: Instant, zone: Zone): Draft {
  const from = onDay(after(now, 1440), zone, 480 as DayMinute)
  return {
    id: newId<ClosureId>('cls'),
    where: FLOOR,
    reason: 'maintenance',
    from: wallClockText(from, zone),
    to: wallClockText(after(from, 240), zone),
    note: '',
  }
}

function entryOf({ id, where, reason, from, to, note }: Draft, zone: Zone): ClosureEntry | null {
  const start = readWallClock(from, zone)
  const end = readWallClock(to, zone)
  if (start === null || end === null || end <= start) return null
  const stationId = where === FLOOR ? null : (where as StationId)
  return { id, stationId, reason, start, end, note: note.trim() }
}
