import { useState } from 'react'
import type { FactoryState } from '../../../shared/contract/factory.ts'
import { printMoment } from '../../../shared/domain/print-time.ts'
import type { Closure, Station } from '../../../shared/domain/station.ts'
import type { Zone } from '../../../shared/domain/time.ts'
import { Button } from '../../kit/Button.tsx'
import { Panel } from '../../kit/Panel.tsx'
import { SampleTag } from '../../kit/SampleTag.tsx'
import { Empty } from '../../kit/States.tsx'
import { refused } from '../../kit/toast.tsx'
import { ClosureForm } from './ClosureForm.tsx'
import styles from './SettingsPage.module.css'
import { useSaving } from './use-saving.ts'

interface ClosuresTabProps {
  readonly closures: readonly Closure[]
  readonly stations: readonly Station[]
  readonly state: FactoryState
  readonly zone: Zone
}

/** When nothing runs: maintenance of a station, or a day on which the floor is closed. */
export function ClosuresTab({ closures, stations, state, zone }: ClosuresTabProps) {
  const remove = useSaving('factory.removeClosure')
  const [adding, setAdding] = useState(false)
  const placeOf = ({ stationId }: Closure) =>
    stations.find(({ id }) => id === stationId)?.code ?? 'Whole floor'
  const button = (
    <Button look="primary" onClick={() => setAdding(true)}>
      Add a closure
    </Button>
  )

  async function open(closure: Closure): Promise<void> {
    const trouble = await remove(closure.id, `${placeOf(closure)} opens again`)
    if (trouble) refused(trouble)
  }

  return (
    <div className={styles.stack}>
      <Panel title="Closures" actions={closures.length > 0 && button}>
        {closures.length === 0 ? (
          <Empty title="Nothing is closed" action={button}>
            Add maintenance of a station, or a day on which the floor does not work: the board plans
            around it.
          </Empty>
        ) : (
          <ClosureTable closures={closures} zone={zone} placeOf={placeOf} open={open} />
        )}
      </Panel>
      {adding && (
        <ClosureForm
          stations={stations}
          now={state.now}
          zone={zone}
          close={() => setAdding(false)}
        />
      )}
    </div>
  )
}

interface ClosureTableProps {
  readonly closures: readonly Closure[]
  readonly zone: Zone
  placeOf(closure: Closure): string
  open(closure: Closure): Promise<void>
}

function ClosureTable({ closures, zone, placeOf, open }: ClosureTableProps) {
  return (
    <div className={styles.scroll}>
      <table>
        <thead>
          <tr>
            <th>Where</th>
            <th>Why</th>
            <th>From</th>
            <th>To</th>
            <th>Note</th>
            <th />
          </tr>
        </thead>
        <tbody>
          {closures.map((closure) => (
            <tr key={closure.id}>
              <td>
                <strong>{placeOf(closure)}</strong> <SampleTag origin={closure.origin} />
              </td>
              <td>{closure.reason}</td>
              <td>{printMoment(closure.start, zone)}</td>
              <td>{printMoment(closure.end, zone)}</td>
              <td>{closure.note || '–'}</td>
              <td className={styles.action}>
                <Button
                  size="dense"
                  aria-label={`Remove the closure of ${placeOf(closure)}`}
                  onClick={() => void open(closure)}
                >
                  Remove
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
