import { Link } from '@tanstack/react-router'
import type { AbsenceEntry } from '../../../../shared/contract/factory.ts'
import type { Absence, AbsenceId, Person } from '../../../../shared/domain/resources/person.ts'
import type { Instant, Zone } from '../../../../shared/domain/time.ts'
import { newId } from '../../../bridge/new-id.ts'
import styles from '../SettingsPage.module.css'
import { useSaving } from '../use-saving.ts'
import { AbsenceForm } from './AbsenceForm.tsx'
import { SpanPanel, wholeTomorrow } from './SpanPanel.tsx'

interface AbsencesTabProps {
  readonly people: readonly Person[]
  readonly absences: readonly Absence[]
  readonly now: Instant
  readonly zone: Zone
}

/** Who is away and when: the engine plans around it, and a gate says when nobody is left. */
export function AbsencesTab({ people, absences, now, zone }: AbsencesTabProps) {
  const remove = useSaving('factory.removeAbsence')
  const nameOf = ({ personId }: AbsenceEntry) =>
    people.find(({ id }) => id === personId)?.name ?? 'Somebody'
  const [first] = people
  return (
    <div className={styles.stack}>
      <SpanPanel<AbsenceEntry>
        title="Absences"
        add="Add an absence"
        first="Who"
        rows={absences}
        zone={zone}
        empty={first ? EVERYBODY_HERE : NOBODY_YET}
        fresh={first ? () => ({ ...freshOf(first), ...wholeTomorrow(now, zone) }) : null}
        nameOf={nameOf}
        labelOf={(one) => `the absence of ${nameOf(one)}`}
        remove={(one) => remove(one.id, `${nameOf(one)} is here after all`)}
        form={(edited, close) => (
          <AbsenceForm key={edited.id} absence={edited} people={people} zone={zone} close={close} />
        )}
      />
    </div>
  )
}

const EVERYBODY_HERE = {
  title: 'Everybody is here',
  words: 'Add leave or illness: work is planned for those who are here.',
}
const NOBODY_YET = {
  title: 'Nobody works here yet',
  words: 'Add the people who work here first.',
  instead: (
    <Link to="/settings" search={{ tab: 'people' }}>
      Add a person
    </Link>
  ),
}

const freshOf = ({ id: personId }: Person) => ({
  id: newId<AbsenceId>('abs'),
  personId,
  note: '',
})
