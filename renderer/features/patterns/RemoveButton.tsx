import type { Ask } from '../../../shared/contract/calls.ts'
import { Button } from '../../kit/Button.tsx'
import { type PatternEdit, useQuickEdit } from './use-edit.ts'

interface RemoveButtonProps<Name extends PatternEdit> {
  readonly by: Name
  readonly ask: Ask<Name>
  /** What is said when it is done. */
  readonly done: string
  close(): void
}

/** Beside the buttons of a form: what the form edits goes, and can be taken back. */
export function RemoveButton<Name extends PatternEdit>(props: RemoveButtonProps<Name>) {
  const { by, ask, done, close } = props
  const remove = useQuickEdit(by)
  return (
    <Button
      look="danger"
      onClick={() => {
        close()
        void remove(ask, done)
      }}
    >
      Remove
    </Button>
  )
}
