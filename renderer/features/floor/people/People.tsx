import type { Person } from '../../../../shared/domain/resources/person.ts'
import { Mark } from '../../../kit/Mark.tsx'
import tiles from '../touch/Tile.module.css'
import styles from './People.module.css'

interface PeopleProps {
  readonly people: readonly Person[]
  readonly who: Person | null
  /** Why somebody is not expected here now. */
  away(person: Person): string | null
  choose(person: Person): void
}

/** Everybody as a chip to tap, operators first; who is away is marked, and never hidden. */
export function People({ people, who, away, choose }: PeopleProps) {
  const first = people.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
  return (
    <fieldset aria-label="People" className={`${tiles.tiles} ${styles.people}`}>
      {first.map((person) => {
        const why = away(person)
        return (
          <button
            key={person.id}
            type="button"
            className={`${tiles.tile} ${tiles.filled} ${styles.person}`}
            aria-pressed={who?.id === person.id}
            onClick={() => choose(person)}
          >
            <strong>{person.name}</strong>
            {person.name.toLowerCase().includes(person.role) ? null : <span>{person.role}</span>}
            {why && (
              <Mark of="late" size={20}>
                {why}
              </Mark>
            )}
          </button>
        )
      })}
    </fieldset>
  )
}

const rank = ({ role }: Person) => (role === 'operator' ? 0 : 1)
