import type { ClosureEntry } from '../../../../shared/contract/factory.ts'
import type { Closure, ClosureId, Station } from '../../../../shared/domain/resources/station.ts'
import {
  after,
  type DayMinute,
  type Instant,
  onDay,
  type Zone,
} from '../../../../shared/domain/time.ts'
import { newId } from '../../../bridge/new-id.ts'
import styles from '../SettingsPage.module.css'
import { useSaving } from '../use-saving.ts'
import { ClosureForm } from './ClosureForm.tsx'
import { SpanPanel } from './SpanPanel.tsx'

interface ClosuresTabProps {
  readonly closures: readonly Closure[]
  readonly stations: readonly Station[]
  readonly now: Instant
  readonly zone: Zone
}

/** When nothing runs: maintenance of a station, or a day on which the floor is closed. */
export function ClosuresTab({ closures, stations, now, zone }: ClosuresTabProps) {
  const remove = useSaving('factory.removeClosure')
  const placeOf = ({ stationId }: ClosureEntry) =>
    stations.find(({ id }) => id === stationId)?.code ?? 'Whole floor'
  return (
    <div className={styles.stack}>
      <SpanPanel<ClosureEntry>
        title="Closures"
        add="Add a closure"
        first="Where"
        look="code"
        more={{ title: 'Why', of: ({ reason }) => reason }}
        rows={closures}
        zone={zone}
        empty={NOTHING_CLOSED}
        fresh={() => tomorrow(now, zone)}
        nameOf={placeOf}
        labelOf={(one) => `the closure of ${placeOf(one)}`}
        remove={(one) => remove(one.id, `${placeOf(one)} opens again`)}
        form={(edited, close) => (
          <ClosureForm
            key={edited.id}
            closure={edited}
            stations={stations}
            zone={zone}
            close={close}
          />
        )}
      />
    </div>
  )
}

const NOTHING_CLOSED = {
  title: 'Nothing is closed',
  words:
    'Add maintenance of a station, or a day on which the floor does not work: the board plans around it.',
}

/** A morning of maintenance on the next day: what is most often wanted. */
function tomorrow(now: Instant, zone: Zone): ClosureEntry {
  const start = onDay(after(now, 1440), zone, 480 as DayMinute)
  const span = { start, end: after(start, 240) }
  return { id: newId<ClosureId>('cls'), stationId: null, reason: 'maintenance', note: '', ...span }
}
