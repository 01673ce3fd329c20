import { Link } from '@tanstack/react-router'
import type { PersonEntry } from '../../../../shared/contract/factory.ts'
import type { Person, PersonId } from '../../../../shared/domain/resources/person.ts'
import { ListTable } from '../ListTable.tsx'

interface PeopleTableProps {
  readonly people: readonly Person[]
  skillsOf(id: PersonId): readonly string[]
  hoursOf(id: PersonId): string
  edit(person: PersonEntry): void
}

export function PeopleTable({ people, skillsOf, hoursOf, edit }: PeopleTableProps) {
  return (
    <ListTable
      rows={people}
      columns={[
        { title: 'Name', of: ({ name }) => name },
        { title: 'Role', of: ({ role }) => role },
        { title: 'Skills', of: ({ id }) => skillsOf(id).join(', ') || '–' },
        {
          title: 'Hours',
          of: ({ id, name }) => (
            <Link
              to="/settings"
              search={{ tab: 'shifts', of: id }}
              aria-label={`${hoursOf(id)}: hours of ${name}`}
            >
              {hoursOf(id)}
            </Link>
          ),
        },
      ]}
      acts={[
        {
          name: 'Edit',
          labelOf: ({ name }) => name,
          act: ({ id, name, role }) => edit({ id, name, role, skills: skillsOf(id) }),
        },
      ]}
    />
  )
}
