import { type FormEvent, useState } from 'react'
import type { DropSheet } from '../../../shared/contract/drops.ts'
import type { ConfirmationRecord } from '../../../shared/domain/confirmation-record.ts'
import { useAskOnce } from '../../bridge/hooks.ts'
import { Banner } from '../../kit/Banner.tsx'
import { Button } from '../../kit/Button.tsx'
import { Textarea, TextInput } from '../../kit/controls.ts'
import styles from './Confirm.module.css'
import { Dialog, DialogActions } from './Dialog.tsx'
import { FolderField } from './FolderField.tsx'
import { useFolder } from './folder.ts'
import { IssuedSheet } from './IssuedSheet.tsx'
import { explainIssue } from './refusals.ts'
import { Signing } from './Signing.tsx'
import { useDeed } from './use-deed.ts'
import { useSigner } from './use-floor.ts'

interface WithdrawDialogProps {
  readonly sheet: DropSheet
  onClose(): void
}

/** Takes a promise back. It is seen outside and cannot be undone, so the drop's code is typed. */
export function WithdrawDialog({ sheet, onClose }: WithdrawDialogProps) {
  const { drop, live } = sheet
  const signer = useSigner()
  const askSheet = useAskOnce('drops.sheet')
  const [draft, setDraft] = useState({ ...signer, reason: '', code: '' })
  const [folder, setFolder] = useFolder()
  const [shown, setShown] = useState<'no' | 'yes'>('no')
  const [issued, setIssued] = useState<ConfirmationRecord | null>(null)
  const withdraw = useDeed('readiness.withdraw', explainIssue)
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const missing = (text: string, words: string) =>
    shown === 'yes' && text.trim() === '' ? words : null
  const isCode = draft.code.trim().toUpperCase() === drop.code.toUpperCase()
  const [number] = useState(live?.number)

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    setShown('yes')
    const { name, role, reason } = draft
    if (!isCode || ![name, role, reason, folder].every((text) => text.trim())) return
    const ask = { dropId: drop.id, signer: name.trim(), role, reason: reason.trim(), folder }
    if (!(await withdraw.run(ask))) return
    const after = await askSheet(drop.id, {})
    setIssued(after?.confirmations[0] ?? null)
  }

  if (issued) {
    return (
      <Dialog title={`${drop.code} v${number} is withdrawn`} size={720} onClose={onClose}>
        <IssuedSheet drop={drop} record={issued} folder={folder} onClose={onClose} />
      </Dialog>
    )
  }
  return (
    <Dialog
      title={`Withdraw ${drop.code} v${number}`}
      size={640}
      leaving={withdraw.busy === 'yes' ? 'stays' : 'free'}
      onClose={onClose}
    >
      <form className={styles.form} onSubmit={submit} noValidate>
        <p>
          A signed withdrawal takes the promise back. It is seen outside, and it cannot be undone; a
          new confirmation can be issued when the gates stand again.
        </p>
        <Textarea
          label="Reason, printed on the document"
          maxLength={1000}
          autosize
          minRows={2}
          maxRows={5}
          data-autofocus
          value={draft.reason}
          error={missing(draft.reason, 'Say why: whoever relied on it will read it.')}
          onChange={({ currentTarget }) => change({ reason: currentTarget.value })}
        />
        <div className={styles.pair}>
          <TextInput
            label="Name"
            maxLength={120}
            value={draft.name}
            error={missing(draft.name, 'Say who signs.')}
            onChange={({ currentTarget }) => change({ name: currentTarget.value })}
          />
          <TextInput
            label="Role"
            maxLength={120}
            value={draft.role}
            error={missing(draft.role, 'Say in which role.')}
            onChange={({ currentTarget }) => change({ role: currentTarget.value })}
          />
        </div>
        <FolderField
          folder={folder}
          error={missing(folder, 'Choose the folder that the files go to.')}
          onChange={setFolder}
        />
        <TextInput
          label={`Type ${drop.code} to withdraw it`}
          value={draft.code}
          error={shown === 'yes' && !isCode ? `Type ${drop.code}.` : null}
          onChange={({ currentTarget }) => change({ code: currentTarget.value })}
        />
        {withdraw.busy === 'yes' && <Signing />}
        {withdraw.trouble && <Banner tone="stop">{withdraw.trouble}</Banner>}
        <DialogActions>
          <Button onClick={onClose} disabled={withdraw.busy === 'yes'}>
            Cancel
          </Button>
          <Button look="danger" type="submit" disabled={withdraw.busy === 'yes'}>
            Withdraw v{number}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
