import { Link } from '@tanstack/react-router'
import type { PersonEntry } from '../../../shared/contract/factory.ts'
import type { Person, PersonId } from '../../../shared/domain/person.ts'
import { Button } from '../../kit/Button.tsx'
import { SampleTag } from '../../kit/SampleTag.tsx'
import styles from './SettingsPage.module.css'

interface PeopleTableProps {
  readonly people: readonly Person[]
  skillsOf(id: PersonId): readonly string[]
  hoursOf(id: PersonId): string
  edit(person: PersonEntry): void
}

export function PeopleTable({ people, skillsOf, hoursOf, edit }: PeopleTableProps) {
  return (
    <div className={styles.scroll}>
      <table>
        <thead>
          <tr>
            <th>Name</th>
            <th>Role</th>
            <th>Skills</th>
            <th>Hours</th>
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
              <td>
                <Link
                  to="/settings"
                  search={{ tab: 'shifts', of: id }}
                  aria-label={`${hoursOf(id)}: hours of ${name}`}
                >
                  {hoursOf(id)}
                </Link>
              </td>
              <td className={styles.action}>
                <Button
                  size="dense"
                  aria-label={`Edit ${name}`}
                  onClick={() => edit({ id, name, role, skills: skillsOf(id) })}
                >
                  Edit
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
