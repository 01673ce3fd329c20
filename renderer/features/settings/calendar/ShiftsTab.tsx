import { useState } from 'react'
import type { FactorySetup, FactoryState } from '../../../../shared/contract/factory.ts'
import type { StationId } from '../../../../shared/domain/station.ts'
import type { Zone } from '../../../../shared/domain/time.ts'
import { PickField } from '../PickField.tsx'
import styles from '../SettingsPage.module.css'
import { OvertimePanel } from './OvertimePanel.tsx'
import { WeekPanel } from './WeekPanel.tsx'

interface ShiftsTabProps {
  readonly setup: FactorySetup
  readonly state: FactoryState
  readonly zone: Zone
}

const FLOOR = 'floor'

/** When the floor works, which stations differ from it, and what is worked besides. */
export function ShiftsTab({ setup, state, zone }: ShiftsTabProps) {
  const [where, setWhere] = useState<string>(FLOOR)
  const { stations, shifts } = setup
  const station = stations.find(({ id }) => id === where)
  const stationId: StationId | null = station?.id ?? null
  const ownOf = (id: StationId | null) => shifts.filter((one) => one.stationId === id)
  const places = [
    { value: FLOOR, label: 'Whole floor' },
    ...stations.map(({ id, code, name }) => ({
      value: id,
      label: `${code} ${name}${ownOf(id).length > 0 ? ' (own shifts)' : ''}`,
    })),
  ]
  return (
    <div className={styles.stack}>
      <div className={styles.pick}>
        <PickField
          label="Shifts of"
          options={places}
          value={station ? where : FLOOR}
          change={setWhere}
        />
      </div>
      <WeekPanel
        place={station?.code ?? null}
        stationId={stationId}
        shifts={ownOf(stationId)}
        floorShifts={ownOf(null)}
      />
      <OvertimePanel setup={setup} now={state.now} zone={zone} />
    </div>
  )
}
