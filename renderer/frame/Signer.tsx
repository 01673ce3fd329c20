import { useState } from 'react'
import { signAs, useSession } from '../bridge/session.ts'
import { useSignatureDraft } from '../bridge/signature-draft.ts'
import { FormDialog } from '../kit/FormDialog.tsx'
import { SignatureFields } from '../kit/SignatureFields.tsx'
import styles from './Frame.module.css'

/** Who sits at this PC: every entry of the journal says so. */
export function Signer() {
  const { signature } = useSession()
  const [dialog, setDialog] = useState<'open' | 'closed'>('closed')
  return (
    <>
      <button type="button" className={styles.who} onClick={() => setDialog('open')}>
        {signature.actor} · {signature.station}
      </button>
      {dialog === 'open' && <SignerDialog close={() => setDialog('closed')} />}
    </>
  )
}

function SignerDialog({ close }: { close(): void }) {
  const { names, draft, change, signed, problem } = useSignatureDraft()
  return (
    <FormDialog
      title="Who sits here?"
      submit="Sign in"
      problem={problem}
      close={close}
      save={async () => {
        signAs(signed)
        return null
      }}
    >
      <SignatureFields names={names} draft={draft} change={change} />
    </FormDialog>
  )
}
