import { useState } from 'react'
import { useAnswer } from '../bridge/hooks.ts'
import { signAs, useSession } from '../bridge/session.ts'
import { Button } from '../kit/Button.tsx'
import { Modal, Select, TextInput } from '../kit/controls.ts'
import { DialogFoot } from '../kit/DialogFoot.tsx'
import styles from './Frame.module.css'

/** Who sits at this PC: every entry of the journal says so. */
export function Signer() {
  const { signature } = useSession()
  const { data: setup } = useAnswer('factory.setup', null)
  const [open, setOpen] = useState(false)
  const [draft, setDraft] = useState(signature)
  const names = new Set([...(setup?.people ?? []).map(({ name }) => name), signature.actor])
  return (
    <>
      <button
        type="button"
        className={styles.who}
        onClick={() => {
          setDraft(signature)
          setOpen(true)
        }}
      >
        {signature.actor} · {signature.station}
      </button>
      <Modal opened={open} onClose={() => setOpen(false)} title="Who sits here?">
        <form
          onSubmit={(event) => {
            event.preventDefault()
            signAs({ actor: draft.actor.trim(), station: draft.station.trim() })
            setOpen(false)
          }}
          style={{ display: 'grid', gap: 12 }}
        >
          <Select
            label="Name"
            searchable
            data={[...names]}
            value={draft.actor}
            onChange={(actor) => setDraft({ ...draft, actor: actor ?? draft.actor })}
          />
          <TextInput
            label="This PC"
            required
            value={draft.station}
            onChange={({ currentTarget }) => setDraft({ ...draft, station: currentTarget.value })}
          />
          <DialogFoot>
            <Button onClick={() => setOpen(false)}>Cancel</Button>
            <Button look="primary" type="submit">
              Sign in
            </Button>
          </DialogFoot>
        </form>
      </Modal>
    </>
  )
}
