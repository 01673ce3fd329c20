import type { Person } from '../../../shared/domain/person.ts'
import { People } from './People.tsx'
import { Sheet } from './Sheet.tsx'
import { Tap } from './Tap.tsx'

interface WhoSheetProps {
  readonly people: readonly Person[]
  readonly who: Person | null
  close(): void
  choose(person: Person | null): void
}

/** Who works here from now on: counts belong to the last who was tapped. */
export function WhoSheet({ people, who, close, choose }: WhoSheetProps) {
  return (
    <Sheet title="Who is working here?" close={close}>
      <People people={people} who={who} choose={choose} />
      {who && (
        <div style={{ marginTop: 16 }}>
          <Tap size="small" onClick={() => choose(null)}>
            Nobody from now on
          </Tap>
        </div>
      )}
    </Sheet>
  )
}
