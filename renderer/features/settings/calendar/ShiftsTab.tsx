import type { FactorySetup, FactoryState } from '../../../../shared/contract/factory.ts'
import type { Zone } from '../../../../shared/domain/time.ts'
import { PickField } from '../PickField.tsx'
import styles from '../SettingsPage.module.css'
import { OvertimePanel } from './OvertimePanel.tsx'
import { WeekPanel } from './WeekPanel.tsx'
import { type Week, weeksOf } from './weeks.ts'

interface ShiftsTabProps {
  readonly setup: FactorySetup
  readonly state: FactoryState
  readonly zone: Zone
  /** Whose week is looked at: a station's or a person's id; any other is the floor. */
  readonly of: string | undefined
  choose(of: string): void
}

/** When the floor works, which stations and people differ from it, and what is worked besides. */
export function ShiftsTab({ setup, state, zone, of, choose }: ShiftsTabProps) {
  const weeks = weeksOf(setup)
  const shown = weeks.find(({ value }) => value === of) ?? (weeks[0] as Week)
  return (
    <div className={styles.stack}>
      <div className={styles.pick}>
        <PickField label="Shifts of" options={weeks} value={shown.value} change={choose} />
      </div>
      <WeekPanel
        key={shown.value}
        name={shown.name}
        owner={shown.owner}
        shifts={shown.shifts}
        floorShifts={(weeks[0] as Week).shifts}
      />
      <OvertimePanel setup={setup} now={state.now} zone={zone} />
    </div>
  )
}
