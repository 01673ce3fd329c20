import { useState } from 'react'
import type { FactorySetup, OpeningEntry } from '../../../../shared/contract/factory.ts'
import type { Opening, OpeningId, Shift } from '../../../../shared/domain/station.ts'
import {
  after,
  type DayMinute,
  type Instant,
  onDay,
  wallClockOf,
  type Zone,
} from '../../../../shared/domain/time.ts'
import { newId } from '../../../bridge/new-id.ts'
import { Button } from '../../../kit/Button.tsx'
import { Panel } from '../../../kit/Panel.tsx'
import { Empty } from '../../../kit/States.tsx'
import { refused } from '../../../kit/toast.tsx'
import { useSaving } from '../use-saving.ts'
import { OvertimeForm } from './OvertimeForm.tsx'
import { SpanTable } from './SpanTable.tsx'

interface OvertimePanelProps {
  readonly setup: FactorySetup
  readonly now: Instant
  readonly zone: Zone
}

/** What is worked once, besides the shifts. */
export function OvertimePanel({ setup, now, zone }: OvertimePanelProps) {
  const { openings, stations, shifts } = setup
  const remove = useSaving('factory.removeOpening')
  const [edited, setEdited] = useState<OpeningEntry | null>(null)
  const placeOf = ({ stationId }: Pick<OpeningEntry, 'stationId'>) =>
    stations.find(({ id }) => id === stationId)?.code ?? 'Whole floor'
  const button = (
    <Button look="primary" onClick={() => setEdited(tomorrow(shifts, now, zone))}>
      Add overtime
    </Button>
  )

  async function take(opening: OpeningEntry): Promise<void> {
    const trouble = await remove(opening.id, `${placeOf(opening)} works no overtime then`)
    if (trouble) refused(trouble)
  }

  return (
    <Panel title="Overtime" actions={openings.length > 0 && button}>
      {openings.length === 0 ? (
        <Empty title="No overtime" action={button}>
          Open the floor or a station once, outside its shifts: the plan may use it at once.
        </Empty>
      ) : (
        <SpanTable<Opening>
          first="Where"
          rows={openings}
          zone={zone}
          nameOf={placeOf}
          labelOf={(one) => `the overtime of ${placeOf(one)}`}
          edit={({ origin: _, ...opening }) => setEdited(opening)}
          remove={(one) => void take(one)}
        />
      )}
      {edited && (
        <OvertimeForm
          key={edited.id}
          opening={edited}
          stations={stations}
          zone={zone}
          close={() => setEdited(null)}
        />
      )}
    </Panel>
  )
}

/** Two hours after the floor's last shift of the next day; the morning of a day without one. */
function tomorrow(shifts: readonly Shift[], now: Instant, zone: Zone): OpeningEntry {
  const day = after(now, 1440)
  const { weekday } = wallClockOf(day, zone)
  const ends = shifts
    .filter((one) => one.stationId === null && one.kind === 'work' && one.weekday === weekday)
    .map(({ closes }) => closes)
  const start = onDay(day, zone, (ends.length > 0 ? Math.max(...ends) : 480) as DayMinute)
  return {
    id: newId<OpeningId>('opg'),
    stationId: null,
    start,
    end: after(start, 120),
    note: '',
  }
}
