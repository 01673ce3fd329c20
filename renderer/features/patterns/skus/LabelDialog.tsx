import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import { FormDialog } from '../../../kit/FormDialog.tsx'
import { TextField } from '../../../kit/fields.tsx'
import { useDraft } from '../../../kit/use-draft.ts'
import { useEdit } from '../use-edit.ts'
import { CareFields } from './CareFields.tsx'
import { FibreFields } from './FibreFields.tsx'
import { type LabelDraft, labelDraft, labelEntry } from './label-draft.ts'
import styles from './Skus.module.css'

interface LabelDialogProps {
  readonly sheet: StyleSheet
  close(): void
}

export function LabelDialog({ sheet, close }: LabelDialogProps) {
  const save = useEdit('patterns.saveLabel')
  const [draft, change] = useDraft(() => labelDraft(sheet))
  const { style, revision } = sheet
  return (
    <FormDialog
      title={`Label of ${style.code} rev ${revision.letter}`}
      width={760}
      close={close}
      save={() => save(labelEntry(draft), `Saved the label of ${style.code}`)}
    >
      <FibreFields fibres={draft.fibres} change={(fibres) => change({ fibres })} />
      <CareFields care={draft} change={change} />
      <Words draft={draft} change={change} />
    </FormDialog>
  )
}

interface WordsProps {
  readonly draft: LabelDraft
  change(fields: Partial<LabelDraft>): void
}

const WORDS = [
  ['careNote', 'Care in words', ''],
  ['fabricOrigin', 'Where the fabric comes from', 'Knitted in Portugal'],
  ['madeIn', 'Made in', 'GB'],
  ['fitVideo', 'Fit video', 'https://'],
  ['fitNote', 'Fit note', 'https://'],
] as const

function Words({ draft, change }: WordsProps) {
  return (
    <div className={styles.words}>
      {WORDS.map(([name, label, placeholder]) => (
        <TextField
          key={name}
          label={label}
          placeholder={placeholder}
          maxLength={name === 'madeIn' ? 2 : 200}
          value={draft[name]}
          change={(text) => change({ [name]: text })}
        />
      ))}
    </div>
  )
}
