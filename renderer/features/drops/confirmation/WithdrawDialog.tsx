import { useState } from 'react'
import type { DropSheet } from '../../../../shared/contract/drops.ts'
import { Banner } from '../../../kit/Banner.tsx'
import { Button } from '../../../kit/Button.tsx'
import { Textarea } from '../../../kit/controls.ts'
import { DialogFoot } from '../../../kit/DialogFoot.tsx'
import { FolderField, folderTrouble } from '../../../kit/FolderField.tsx'
import { TextField } from '../../../kit/fields.tsx'
import { Dialog } from '../Dialog.tsx'
import styles from './Confirm.module.css'
import { IssuedSheet } from './IssuedSheet.tsx'
import { SignerFields } from './SignerFields.tsx'
import { Signing } from './Signing.tsx'
import { useWithdrawal } from './use-withdrawal.ts'

interface WithdrawDialogProps {
  readonly sheet: DropSheet
  onClose(): void
}

/** Takes a promise back. It is seen outside and cannot be undone, so the drop's code is typed. */
export function WithdrawDialog({ sheet, onClose }: WithdrawDialogProps) {
  const { drop, live } = sheet
  const [number] = useState(live?.number)
  const withdrawal = useWithdrawal(sheet)
  const { issued, folder, busy, trouble, submit } = withdrawal
  const leaving = busy === 'yes' ? 'stays' : 'free'
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
      leaving={leaving}
      onClose={onClose}
    >
      <form className={styles.form} onSubmit={submit} noValidate>
        <p>
          A signed withdrawal takes the promise back. It is seen outside, and it cannot be undone; a
          new confirmation can be issued when the gates stand again.
        </p>
        <Fields code={drop.code} withdrawal={withdrawal} />
        {busy === 'yes' && <Signing />}
        {trouble && <Banner tone="stop">{trouble}</Banner>}
        <DialogFoot>
          <Button onClick={onClose} disabled={busy === 'yes'}>
            Cancel
          </Button>
          <Button look="danger" type="submit" disabled={busy === 'yes'}>
            Withdraw v{number}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}

interface FieldsProps {
  readonly code: string
  readonly withdrawal: ReturnType<typeof useWithdrawal>
}

function Fields({ code, withdrawal }: FieldsProps) {
  const { signer, reason, folder, asked, isCode } = withdrawal
  const noReason = asked === 'yes' && reason.trim() === ''
  return (
    <>
      <Textarea
        label="Reason, printed on the document"
        maxLength={1000}
        autosize
        minRows={2}
        maxRows={5}
        data-autofocus
        value={reason}
        error={noReason ? 'Say why: whoever relied on it will read it.' : null}
        onChange={({ currentTarget }) => withdrawal.setReason(currentTarget.value)}
      />
      <SignerFields signer={signer} asked={asked} onChange={withdrawal.setSigner} />
      <FolderField
        folder={folder}
        error={folderTrouble(folder, asked)}
        onChange={withdrawal.setFolder}
      />
      <TextField
        label={`Type ${code} to withdraw it`}
        value={withdrawal.code}
        error={asked === 'yes' && !isCode ? `Type ${code}.` : null}
        change={withdrawal.setCode}
      />
    </>
  )
}
