import { useState } from 'react'
import type { PersonEntry } from '../../../../shared/contract/factory.ts'
import { printMinutes } from '../../../../shared/domain/print-time.ts'
import type {
  Person,
  PersonId,
  PersonShift,
  PersonSkill,
} from '../../../../shared/domain/resources/person.ts'
import { newId } from '../../../bridge/new-id.ts'
import { minutesOfWeek } from '../calendar/week.ts'
import { ListPanel } from '../ListPanel.tsx'
import styles from '../SettingsPage.module.css'
import { PeopleTable } from './PeopleTable.tsx'
import { PersonForm } from './PersonForm.tsx'

interface PeopleTabProps {
  readonly people: readonly Person[]
  readonly skills: readonly PersonSkill[]
  readonly personShifts: readonly PersonShift[]
}

export function PeopleTab({ people, skills, personShifts }: PeopleTabProps) {
  const [edited, setEdited] = useState<PersonEntry | null>(null)
  const skillsOf = (id: PersonId) =>
    skills.filter(({ personId }) => personId === id).map(({ skill }) => skill)
  const hoursOf = (id: PersonId) => {
    const own = personShifts.filter(({ personId }) => personId === id)
    return own.length === 0 ? 'as the station' : `${printMinutes(minutesOfWeek(own))} a week`
  }
  return (
    <div className={styles.stack}>
      <ListPanel
        title="People and skills"
        count={people.length}
        empty={NOBODY_YET}
        add="Add a person"
        onAdd={() => setEdited(freshPerson())}
      >
        <PeopleTable people={people} skillsOf={skillsOf} hoursOf={hoursOf} edit={setEdited} />
      </ListPanel>
      {edited && (
        <PersonForm
          key={edited.id}
          person={edited}
          known={[...new Set(skills.map(({ skill }) => skill))]}
          close={() => setEdited(null)}
        />
      )}
    </div>
  )
}

const NOBODY_YET = {
  title: 'Nobody works here yet',
  words: 'People sign what they count, approve and confirm; their skills say what can be made.',
}

const freshPerson = (): PersonEntry => ({
  id: newId<PersonId>('per'),
  name: '',
  role: 'operator',
  skills: [],
})
