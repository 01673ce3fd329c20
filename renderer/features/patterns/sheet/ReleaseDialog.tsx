import { useState } from 'react'
import { useAnswer } from '../../../bridge/hooks.ts'
import { useSession } from '../../../bridge/session.ts'
import { Autocomplete, Textarea } from '../../../kit/controls.ts'
import { FormDialog } from '../FormDialog.tsx'
import type { Outcome } from '../use-edit.ts'

interface ReleaseDialogProps {
  readonly what: string
  /** What releasing means for those who use it. */
  readonly consequence: string
  close(): void
  release(reason: string, by: string): Outcome
}

/** A release is for good, so it says why and who answers for it. */
export function ReleaseDialog({ what, consequence, close, release }: ReleaseDialogProps) {
  const { signature } = useSession()
  const { data: setup } = useAnswer('factory.setup', null)
  const [reason, setReason] = useState('')
  const [typed, setTyped] = useState<string | null>(null)
  const people = new Set([signature.actor, ...(setup?.people ?? []).map(({ name }) => name)])
  const isAlone = setup !== undefined && setup.people.length < 2
  const by = typed ?? (isAlone ? signature.actor : '')
  return (
    <FormDialog
      title={`Release ${what}`}
      submit="Release"
      close={close}
      save={() => release(reason.trim(), by.trim())}
    >
      <p>{consequence}</p>
      <Textarea
        label="Why it is released"
        placeholder="Fit sample approved"
        required
        autosize
        minRows={2}
        data-autofocus
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Autocomplete
        label="Reviewed by"
        description={isAlone ? null : 'Another person than edited it last'}
        required
        data={[...people]}
        value={by}
        onChange={setTyped}
        comboboxProps={{ position: 'top-start' }}
      />
    </FormDialog>
  )
}
