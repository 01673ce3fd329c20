import { useState } from 'react'
import type { AbsenceEntry } from '../../../../shared/contract/factory.ts'
import type { Person, PersonId } from '../../../../shared/domain/resources/person.ts'
import type { Zone } from '../../../../shared/domain/time.ts'
import { Dialog } from '../Dialog.tsx'
import { PickField } from '../PickField.tsx'
import { useSaving } from '../use-saving.ts'
import { draftOf, SpanFields, spanOf } from './SpanFields.tsx'

interface AbsenceFormProps {
  readonly absence: AbsenceEntry
  readonly people: readonly Person[]
  readonly zone: Zone
  close(): void
}

export function AbsenceForm({ absence, people, zone, close }: AbsenceFormProps) {
  const saving = useSaving('factory.saveAbsence')
  const [personId, setPersonId] = useState(absence.personId)
  const [draft, setDraft] = useState(() => draftOf(absence, zone))
  const span = spanOf(draft, zone)
  const name = people.find(({ id }) => id === personId)?.name ?? ''
  return (
    <Dialog
      title="Absence"
      problem={span ? null : 'The absence must end after it starts. Look at both times.'}
      close={close}
      save={async () =>
        span ? saving({ id: absence.id, personId, ...span }, `Saved the absence of ${name}`) : null
      }
    >
      <PickField<PersonId>
        label="Who"
        wide
        options={people.map((one) => ({ value: one.id, label: one.name }))}
        value={personId}
        change={setPersonId}
      />
      <SpanFields draft={draft} zone={zone} change={setDraft} />
    </Dialog>
  )
}
