import { useState } from 'react'
import type { PersonEntry } from '../../../shared/contract/factory.ts'
import type { Person, PersonId, PersonSkill } from '../../../shared/domain/person.ts'
import { newId } from '../../bridge/new-id.ts'
import { Button } from '../../kit/Button.tsx'
import { Panel } from '../../kit/Panel.tsx'
import { SampleTag } from '../../kit/SampleTag.tsx'
import { Empty } from '../../kit/States.tsx'
import { PersonForm } from './PersonForm.tsx'
import styles from './SettingsPage.module.css'

interface PeopleTabProps {
  readonly people: readonly Person[]
  readonly skills: readonly PersonSkill[]
}

export function PeopleTab({ people, skills }: PeopleTabProps) {
  const [edited, setEdited] = useState<PersonEntry | null>(null)
  const skillsOf = (id: PersonId) =>
    skills.filter(({ personId }) => personId === id).map(({ skill }) => skill)
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
          <div className={styles.scroll}>
            <table>
              <thead>
                <tr>
                  <th>Name</th>
                  <th>Role</th>
                  <th>Skills</th>
                  <th />
                </tr>
              </thead>
              <tbody>
                {people.map(({ id, name, role, origin }) => (
                  <tr key={id}>
                    <td>
                      <strong>{name}</strong> <SampleTag origin={origin} />
                    </td>
                    <td>{role}</td>
                    <td>{skillsOf(id).join(', ') || '–'}</td>
                    <td className={styles.action}>
                      <Button
                        size="dense"
                        aria-label={`Edit ${name}`}
                        onClick={() => setEdited({ id, name, role, skills: skillsOf(id) })}
                      >
                        Edit
                      </Button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
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
