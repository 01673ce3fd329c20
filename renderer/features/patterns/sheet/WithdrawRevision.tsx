import { useState } from 'react'
import type { OpenDrop } from '../../../../shared/contract/patterns.ts'
import type { Withdrawal } from '../../../../shared/domain/style/withdrawal.ts'
import { useAnswer } from '../../../bridge/hooks.ts'
import { Button } from '../../../kit/Button.tsx'
import { FormDialog } from '../../../kit/FormDialog.tsx'
import { Mark } from '../../../kit/Mark.tsx'
import type { Outcome } from '../use-edit.ts'
import { dayText } from './HistoryTable.tsx'
import { ReasonFields, useReason } from './ReasonFields.tsx'

interface WithdrawRevisionProps {
  /** HT rev A */
  readonly name: string
  /** That make this revision, and still could make another. */
  readonly drops: readonly OpenDrop[]
  withdraw(reason: string, by: string): Outcome
}

/** Takes a released revision out of use, with a reason; it says first which drops stand in the way. */
export function WithdrawRevision({ name, drops, withdraw }: WithdrawRevisionProps) {
  const [dialog, setDialog] = useState<'open' | 'closed'>('closed')
  return (
    <>
      <Button look="danger" onClick={() => setDialog('open')}>
        Withdraw…
      </Button>
      {dialog === 'open' && (
        <WithdrawDialog
          name={name}
          drops={drops}
          withdraw={withdraw}
          close={() => setDialog('closed')}
        />
      )}
    </>
  )
}

interface WithdrawDialogProps extends WithdrawRevisionProps {
  close(): void
}

function WithdrawDialog({ name, drops, withdraw, close }: WithdrawDialogProps) {
  const fields = useReason()
  const { reason, by } = fields.draft
  return (
    <FormDialog
      title={`Withdraw ${name}`}
      submit="Withdraw"
      close={close}
      save={() => withdraw(reason, by)}
    >
      <p>
        Nothing new is made of it: no slot and no drop takes it any more. Drops that are confirmed
        or begun keep it, and their first gate says so.
      </p>
      {drops.length > 0 && (
        <p>
          <Mark of="late">
            {drops.map(({ code }) => code).join(', ')}{' '}
            {drops.length === 1 ? 'would be made' : 'would all be made'} of it. Move to another
            revision, or drop, first.
          </Mark>
        </p>
      )}
      <ReasonFields
        why="Why it is withdrawn"
        placeholder="Neck opening too tight"
        who="Withdrawn by"
        description={null}
        fields={fields}
      />
    </FormDialog>
  )
}

/** Withdrawn 22 Nov 2026 by Designer 1: neck opening too tight. */
export function WithdrawalWords({ withdrawal }: { readonly withdrawal: Withdrawal | null }) {
  const { data } = useAnswer('factory.state', null)
  const zone = data?.floor?.zone
  if (!withdrawal || !zone) return null
  const { at, by, reason } = withdrawal
  return (
    <p>
      <Mark of="blocked">
        Withdrawn {dayText(at, zone)} by {by}: {reason}. Nothing new is made of it.
      </Mark>
    </p>
  )
}
