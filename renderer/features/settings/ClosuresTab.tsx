import { useState } from 'react'
import type { FactoryState } from '../../../shared/contract/factory.ts'
import { printMoment } from '../../../shared/domain/print-time.ts'
import type { Closure, Station } from '../../../shared/domain/resources/station.ts'
import type { Zone } from '../../../shared/domain/time.ts'
import { Button } from '../../kit/Button.tsx'
import { Panel } from '../../kit/Panel.tsx'
import { Empty } from '../../kit/States.tsx'
import { refused } from '../../kit/toast.tsx'
import { ClosureForm } from './ClosureForm.tsx'
import { ListTable } from './ListTable.tsx'
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
    <ListTable
      rows={closures}
      columns={[
        { title: 'Where', of: placeOf },
        { title: 'Why', of: ({ reason }) => reason },
        { title: 'From', of: ({ start }) => printMoment(start, zone) },
        { title: 'To', of: ({ end }) => printMoment(end, zone) },
        { title: 'Note', of: ({ note }) => note || '–' },
      ]}
      acts={[
        {
          name: 'Remove',
          labelOf: (closure) => `the closure of ${placeOf(closure)}`,
          act: (closure) => void open(closure),
        },
      ]}
    />
  )
}
