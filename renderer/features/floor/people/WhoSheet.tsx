import { useState } from 'react'
import type { Person } from '../../../../shared/domain/resources/person.ts'
import type { StationId } from '../../../../shared/domain/resources/station.ts'
import { Question } from '../touch/Question.tsx'
import { Sheet } from '../touch/Sheet.tsx'
import { Tap } from '../touch/Tap.tsx'
import styles from './People.module.css'
import { People } from './People.tsx'
import { useWhereabouts } from './use-whereabouts.ts'

interface WhoSheetProps {
  readonly people: readonly Person[]
  readonly stationId: StationId
  readonly who: Person | null
  close(): void
  choose(person: Person | null): void
}

/** Who works here from now on: counts belong to the last who was tapped. Of somebody who is away it asks once more. */
export function WhoSheet({ people, stationId, who, close, choose }: WhoSheetProps) {
  const away = useWhereabouts(stationId)
  const [doubted, setDoubted] = useState<Person | null>(null)
  if (doubted) {
    return (
      <Question
        title={`Is ${doubted.name} here?`}
        no="No, somebody else"
        yes={`Yes, ${doubted.name} works here`}
        refuse={() => setDoubted(null)}
        agree={() => choose(doubted)}
        close={close}
      >
        <p>
          {doubted.name} is {away(doubted) ?? 'here after all'}. What is counted from now on is
          counted as theirs.
        </p>
      </Question>
    )
  }
  return (
    <Sheet title="Who is working here?" close={close}>
      <People
        people={people}
        who={who}
        away={away}
        choose={(person) =>
          away(person) && person.id !== who?.id ? setDoubted(person) : choose(person)
        }
      />
      {who && (
        <div className={styles.nobody}>
          <Tap size="small" onClick={() => choose(null)}>
            Nobody from now on
          </Tap>
        </div>
      )}
    </Sheet>
  )
}
