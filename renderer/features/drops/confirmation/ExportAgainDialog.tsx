import { type FormEvent, useState } from 'react'
import type { FileNames } from '../../../../shared/domain/confirmation/confirmation-names.ts'
import type { ConfirmationRecord } from '../../../../shared/domain/confirmation/confirmation-record.ts'
import { Banner } from '../../../kit/Banner.tsx'
import { Button } from '../../../kit/Button.tsx'
import { DialogFoot } from '../../../kit/DialogFoot.tsx'
import { FolderField } from '../../../kit/FolderField.tsx'
import { useFolder } from '../../../kit/folder.ts'
import { Dialog } from '../Dialog.tsx'
import { explainIssue } from '../refusals.ts'
import { useDeed } from '../use-deed.ts'
import styles from './Confirm.module.css'
import { FilesToWrite, WrittenFiles } from './WrittenFiles.tsx'

interface ExportAgainDialogProps {
  readonly record: ConfirmationRecord
  readonly names: FileNames
  onClose(): void
}

/** Writes the very same three files once more. */
export function ExportAgainDialog({ record, names, onClose }: ExportAgainDialogProps) {
  const [folder, setFolder] = useFolder()
  const [written, setWritten] = useState<'no' | 'yes'>('no')
  const again = useDeed('readiness.exportAgain', explainIssue)
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (await again.run({ confirmationId: record.id, folder })) setWritten('yes')
  }
  return (
    <Dialog title={`Export v${record.number} again`} size={640} onClose={onClose}>
      {written === 'yes' ? (
        <>
          <WrittenFiles names={names} folder={folder} />
          <DialogFoot>
            <Button look="primary" onClick={onClose}>
              Done
            </Button>
          </DialogFoot>
        </>
      ) : (
        <form className={styles.form} onSubmit={submit}>
          <FilesToWrite names={names} />
          <FolderField folder={folder} onChange={setFolder} />
          {again.trouble && <Banner tone="stop">{again.trouble}</Banner>}
          <DialogFoot>
            <Button onClick={onClose}>Cancel</Button>
            <Button look="primary" type="submit" disabled={folder === '' || again.busy === 'yes'}>
              Export
            </Button>
          </DialogFoot>
        </form>
      )}
    </Dialog>
  )
}
