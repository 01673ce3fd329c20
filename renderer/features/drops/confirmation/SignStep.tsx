import { type FormEvent, useState } from 'react'
import { namesOf } from '../../../../shared/domain/confirmation/confirmation-names.ts'
import type { Drop } from '../../../../shared/domain/drop/drop.ts'
import { Banner } from '../../../kit/Banner.tsx'
import { Button } from '../../../kit/Button.tsx'
import { DialogFoot } from '../../../kit/DialogFoot.tsx'
import { FolderField, folderTrouble } from '../../../kit/FolderField.tsx'
import styles from './Confirm.module.css'
import type { ConfirmDraft } from './confirm-draft.ts'
import { isComplete, SignerFields } from './SignerFields.tsx'
import { Signing } from './Signing.tsx'
import { FilesToWrite } from './WrittenFiles.tsx'

interface SignStepProps {
  readonly drop: Drop
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
export function SignStep({ drop, number, draft, folder, busy, trouble, ...on }: SignStepProps) {
  const [asked, setAsked] = useState<'no' | 'yes'>('no')
  function submit(event: FormEvent): void {
    event.preventDefault()
    setAsked('yes')
    if (isComplete(draft.signer) && folder.trim() !== '') on.onSign()
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <SignerFields
        signer={draft.signer}
        asked={asked}
        onChange={(signer) => on.onChange({ ...draft, signer })}
      />
      <FilesToWrite names={namesOf({ drop, number, kind: 'confirmation' })} />
      <FolderField folder={folder} error={folderTrouble(folder, asked)} onChange={on.onFolder} />
      {busy === 'yes' && <Signing />}
      {trouble && <Banner tone="stop">{trouble}</Banner>}
      <DialogFoot>
        <Button onClick={on.onBack} disabled={busy === 'yes'}>
          Back
        </Button>
        <Button look="primary" type="submit" disabled={busy === 'yes'}>
          Sign and export
        </Button>
      </DialogFoot>
    </form>
  )
}
