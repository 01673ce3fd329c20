import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { AbsenceEntry } from '../../../../shared/contract/factory.ts'
import type { Absence, AbsenceId, Person } from '../../../../shared/domain/person.ts'
import {
  after,
  type DayMinute,
  type Instant,
  onDay,
  type Zone,
} from '../../../../shared/domain/time.ts'
import { newId } from '../../../bridge/new-id.ts'
import { Button } from '../../../kit/Button.tsx'
import { Panel } from '../../../kit/Panel.tsx'
import { Empty } from '../../../kit/States.tsx'
import { refused } from '../../../kit/toast.tsx'
import styles from '../SettingsPage.module.css'
import { useSaving } from '../use-saving.ts'
import { AbsenceForm } from './AbsenceForm.tsx'
import { SpanTable } from './SpanTable.tsx'

interface AbsencesTabProps {
  readonly people: readonly Person[]
  readonly absences: readonly Absence[]
  readonly now: Instant
  readonly zone: Zone
}

/** Who is away and when: the engine plans around it, and a gate says when nobody is left. */
export function AbsencesTab({ people, absences, now, zone }: AbsencesTabProps) {
  const remove = useSaving('factory.removeAbsence')
  const [edited, setEdited] = useState<AbsenceEntry | null>(null)
  const nameOf = ({ personId }: Pick<Absence, 'personId'>) =>
    people.find(({ id }) => id === personId)?.name ?? 'Somebody'
  const [first] = people
  const button = first && (
    <Button look="primary" onClick={() => setEdited(tomorrow(first, now, zone))}>
      Add an absence
    </Button>
  )

  async function take(absence: Absence): Promise<void> {
    const trouble = await remove(absence.id, `${nameOf(absence)} is here after all`)
    if (trouble) refused(trouble)
  }

  return (
    <div className={styles.stack}>
      <Panel title="Absences" actions={absences.length > 0 && button}>
        {absences.length === 0 ? (
          <Empty
            title={first ? 'Everybody is here' : 'Nobody works here yet'}
            action={
              button ?? (
                <Link to="/settings" search={{ tab: 'people' }}>
                  Add a person
                </Link>
              )
            }
          >
            {first
              ? 'Add leave or illness: work is planned for those who are here.'
              : 'Add the people who work here first.'}
          </Empty>
        ) : (
          <SpanTable<Absence>
            first="Who"
            rows={absences}
            zone={zone}
            nameOf={nameOf}
            labelOf={(one) => `the absence of ${nameOf(one)}`}
            edit={({ origin: _, ...absence }) => setEdited(absence)}
            remove={(one) => void take(one)}
          />
        )}
      </Panel>
      {edited && (
        <AbsenceForm
          key={edited.id}
          absence={edited}
          people={people}
          zone={zone}
          close={() => setEdited(null)}
        />
      )}
    </div>
  )
}

/** The whole of the next day. */
function tomorrow({ id: personId }: Person, now: Instant, zone: Zone): AbsenceEntry {
  const start = onDay(after(now, 1440), zone, 0 as DayMinute)
  const end = onDay(start, zone, 1440 as DayMinute)
  return { id: newId<AbsenceId>('abs'), personId, start, end, note: '' }
}
