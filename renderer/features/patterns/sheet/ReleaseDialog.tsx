import type { OpenDrop } from '../../../../shared/contract/patterns.ts'
import { FormDialog } from '../../../kit/FormDialog.tsx'
import { Mark } from '../../../kit/Mark.tsx'
import type { Outcome } from '../use-edit.ts'
import { OpenDrops } from './OpenDrops.tsx'
import { ReasonFields, useReason } from './ReasonFields.tsx'

interface ReleaseDialogProps {
  readonly what: string
  /** What releasing means for those who use it. */
  readonly consequence: string
  /** That make an earlier revision. */
  readonly drops: readonly OpenDrop[]
  readonly of: 'style' | 'module'
  /** What speaks against it without forbidding it. */
  readonly warning: string | null
  close(): void
  release(reason: string, by: string): Outcome
}

/** A release is for good, so it says why and who answers for it. */
export function ReleaseDialog(props: ReleaseDialogProps) {
  const { what, consequence, of, drops, warning, close, release } = props
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
      {warning && (
        <p>
          <Mark of="late">{warning}</Mark>
        </p>
      )}
      <OpenDrops of={of} drops={drops} />
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
