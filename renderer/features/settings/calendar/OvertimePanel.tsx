import type { FactorySetup, OpeningEntry } from '../../../../shared/contract/factory.ts'
import type { OpeningId, Shift } from '../../../../shared/domain/resources/station.ts'
import {
  after,
  type DayMinute,
  type Instant,
  onDay,
  wallClockOf,
  type Zone,
} from '../../../../shared/domain/time.ts'
import { newId } from '../../../bridge/new-id.ts'
import { useSaving } from '../use-saving.ts'
import { OvertimeForm } from './OvertimeForm.tsx'
import { SpanPanel } from './SpanPanel.tsx'

interface OvertimePanelProps {
  readonly setup: FactorySetup
  readonly now: Instant
  readonly zone: Zone
}

/** What is worked once, besides the shifts. */
export function OvertimePanel({ setup, now, zone }: OvertimePanelProps) {
  const { openings, stations, shifts } = setup
  const remove = useSaving('factory.removeOpening')
  const placeOf = ({ stationId }: OpeningEntry) =>
    stations.find(({ id }) => id === stationId)?.code ?? 'Whole floor'
  return (
    <SpanPanel<OpeningEntry>
      title="Overtime"
      add="Add overtime"
      first="Where"
      look="code"
      rows={openings}
      zone={zone}
      empty={NO_OVERTIME}
      fresh={() => tomorrow(shifts, now, zone)}
      nameOf={placeOf}
      labelOf={(one) => `the overtime of ${placeOf(one)}`}
      remove={(one) => remove(one.id, `${placeOf(one)} works no overtime then`)}
      form={(edited, close) => (
        <OvertimeForm
          key={edited.id}
          opening={edited}
          stations={stations}
          zone={zone}
          close={close}
        />
      )}
    />
  )
}

const NO_OVERTIME = {
  title: 'No overtime',
  words: 'Open the floor or a station once, outside its shifts: the plan may use it at once.',
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
