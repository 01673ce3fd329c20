import { useState } from 'react'
import type { PersonEntry } from '../../../../shared/contract/factory.ts'
import { ROLES } from '../../../../shared/domain/resources/person.ts'
import { TagsInput } from '../../../kit/controls.ts'
import { capital } from '../../../kit/format.ts'
import { useDraft } from '../../../kit/use-draft.ts'
import { Dialog } from '../Dialog.tsx'
import { PickField } from '../PickField.tsx'
import styles from '../SettingsPage.module.css'
import { TextField } from '../TextField.tsx'
import { useSaving } from '../use-saving.ts'

interface PersonFormProps {
  readonly person: PersonEntry
  /** Skills that anybody has, to choose from. */
  readonly known: readonly string[]
  close(): void
}

const COMMON = ['cutting', 'pressing', 'sewing', 'packing']

export function PersonForm({ person, known, close }: PersonFormProps) {
  const saving = useSaving('factory.savePerson')
  const [draft, change] = useDraft(person)
  const [typed, setTyped] = useState('')
  const name = draft.name.trim()
  return (
    <Dialog
      title={person.name || 'New person'}
      problem={name ? null : 'Give the person a name.'}
      close={close}
      save={() => saving({ ...draft, name }, `Saved ${name}`)}
    >
      <TextField
        label="Name"
        look="first"
        value={draft.name}
        change={(typedName) => change({ name: typedName })}
      />
      <PickField
        label="Role"
        options={ROLES.map((role) => ({ value: role, label: capital(role) }))}
        value={draft.role}
        change={(role) => change({ role })}
      />
      <TagsInput
        className={styles.wide ?? ''}
        label="Skills"
        placeholder="Type a skill and press Enter"
        data={typed ? [...new Set([...COMMON, ...known])] : []}
        searchValue={typed}
        onSearchChange={setTyped}
        value={[...draft.skills]}
        acceptValueOnBlur
        onChange={(skills) => change({ skills })}
      />
    </Dialog>
  )
}
