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
import { Button } from '../../../kit/Button.tsx'
import { Panel } from '../../../kit/Panel.tsx'
import { Empty } from '../../../kit/States.tsx'
import { minutesOfWeek } from '../calendar/week.ts'
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
  const button = (
    <Button
      look="primary"
      onClick={() =>
        setEdited({ id: newId<PersonId>('per'), name: '', role: 'operator', skills: [] })
      }
    >
      Add a person
    </Button>
  )
  return (
    <div className={styles.stack}>
      <Panel title="People and skills" actions={people.length > 0 && button}>
        {people.length === 0 ? (
          <Empty title="Nobody works here yet" action={button}>
            People sign what they count, approve and confirm; their skills say what can be made.
          </Empty>
        ) : (
          <PeopleTable people={people} skillsOf={skillsOf} hoursOf={hoursOf} edit={setEdited} />
        )}
      </Panel>
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
