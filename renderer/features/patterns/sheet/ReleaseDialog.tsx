import type { OpenDrop } from '../../../../shared/contract/patterns.ts'
import { FormDialog } from '../FormDialog.tsx'
import type { Outcome } from '../use-edit.ts'
import { OpenDrops } from './OpenDrops.tsx'
import { ReasonFields, useReason } from './ReasonFields.tsx'

interface ReleaseDialogProps {
  readonly what: string
  /** What releasing means for those who use it. */
  readonly consequence: string
  /** That make an earlier revision. */
  readonly drops: readonly OpenDrop[]
  close(): void
  release(reason: string, by: string): Outcome
}

/** A release is for good, so it says why and who answers for it. */
export function ReleaseDialog({ what, consequence, drops, close, release }: ReleaseDialogProps) {
  const fields = useReason()
  const { reason, by } = fields.draft
  return (
    <FormDialog
      title={`Release ${what}`}
      submit="Release"
      close={close}
      save={() => release(reason, by)}
    >
      <p>{consequence}</p>
      <OpenDrops drops={drops} />
      <ReasonFields
        why="Why it is released"
        placeholder="Fit sample approved"
        who="Reviewed by"
        description={fields.isAlone ? null : 'Another person than edited it last'}
        fields={fields}
      />
    </FormDialog>
  )
}
