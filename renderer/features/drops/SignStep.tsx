import { type FormEvent, useState } from 'react'
import type { DropSheet } from '../../../shared/contract/drops.ts'
import { namesOf } from '../../../shared/domain/confirmation-names.ts'
import { Banner } from '../../kit/Banner.tsx'
import { Button } from '../../kit/Button.tsx'
import { TextInput } from '../../kit/controls.ts'
import styles from './Confirm.module.css'
import type { ConfirmDraft } from './confirm-draft.ts'
import { DialogActions } from './Dialog.tsx'
import { FolderField } from './FolderField.tsx'
import { Signing } from './Signing.tsx'
import { FilesToWrite } from './WrittenFiles.tsx'

interface SignStepProps {
  readonly sheet: DropSheet
  readonly number: number
  readonly draft: ConfirmDraft
  onChange(draft: ConfirmDraft): void
  readonly folder: string
  onFolder(folder: string): void
  readonly busy: 'yes' | 'no'
  readonly trouble: string | null
  onBack(): void
  onSign(): void
}

/** Who signs, and where the three files go. */
export function SignStep(props: SignStepProps) {
  const { sheet, number, draft, onChange, folder, onFolder, busy, trouble, onBack, onSign } = props
  const [shown, setShown] = useState<'no' | 'yes'>('no')
  const missing = (text: string, words: string) =>
    shown === 'yes' && text.trim() === '' ? words : null
  function submit(event: FormEvent): void {
    event.preventDefault()
    setShown('yes')
    if (draft.signer.trim() && draft.role.trim() && folder.trim()) onSign()
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.pair}>
        <TextInput
          label="Name"
          maxLength={120}
          value={draft.signer}
          error={missing(draft.signer, 'Say who signs.')}
          onChange={({ currentTarget }) => onChange({ ...draft, signer: currentTarget.value })}
        />
        <TextInput
          label="Role"
          maxLength={120}
          value={draft.role}
          error={missing(draft.role, 'Say in which role.')}
          onChange={({ currentTarget }) => onChange({ ...draft, role: currentTarget.value })}
        />
      </div>
      <FilesToWrite names={namesOf({ drop: sheet.drop, number, kind: 'confirmation' })} />
      <FolderField
        folder={folder}
        error={missing(folder, 'Choose the folder that the files go to.')}
        onChange={onFolder}
      />
      {busy === 'yes' && <Signing />}
      {trouble && <Banner tone="stop">{trouble}</Banner>}
      <DialogActions>
        <Button onClick={onBack} disabled={busy === 'yes'}>
          Back
        </Button>
        <Button look="primary" type="submit" disabled={busy === 'yes'}>
          Sign and export
        </Button>
      </DialogActions>
    </form>
  )
}
