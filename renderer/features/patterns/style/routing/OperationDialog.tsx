import type { Routing } from '../../../../../shared/domain/compare/compare-operations.ts'
import type { Operation } from '../../../../../shared/domain/style/operation.ts'
import { Button } from '../../../../kit/Button.tsx'
import { FormDialog } from '../../../../kit/FormDialog.tsx'
import { useDraft } from '../../../../kit/use-draft.ts'
import type { Outcome } from '../../use-edit.ts'
import { TimeFields, WhatFields, WhereFields } from './OperationFields.tsx'
import { type DraftEntry, operationDraft, operationEntry } from './operation-draft.ts'
import { Predecessors } from './Predecessors.tsx'
import { ToolingFields } from './ToolingFields.tsx'

/** Whose operation it is: a style's, or one that a module brings. */
export interface OperationHand {
  readonly owner: string
  save(entry: DraftEntry, done: string): Outcome
  remove(id: Operation['id'], done: string): void
}

interface OperationDialogProps {
  readonly routing: Routing
  readonly hand: OperationHand
  /** Null for a new one. */
  readonly operation: Operation | null
  close(): void
}

export function OperationDialog({ routing, hand, operation, close }: OperationDialogProps) {
  const [draft, change] = useDraft(() => operationDraft(routing, operation))

  async function save(): Outcome {
    const entry = operationEntry(draft)
    if (!entry.ok) return entry.refusal
    const done = operation ? 'Edited' : 'Added'
    return hand.save(entry.value, `${done} ${entry.value.name} of ${hand.owner}`)
  }

  return (
    <FormDialog
      title={operation ? `Operation ${operation.name}` : 'Add an operation'}
      submit={operation ? 'Save' : 'Add'}
      width={560}
      close={close}
      save={save}
      aside={operation && <RemoveOperation operation={operation} hand={hand} close={close} />}
    >
      <WhatFields draft={draft} change={change} />
      <WhereFields draft={draft} operations={routing.operations} change={change} />
      <TimeFields draft={draft} change={change} />
      <ToolingFields draft={draft} change={change} />
      <Predecessors
        others={routing.operations.filter(({ id }) => id !== draft.id)}
        after={draft.after}
        change={(after) => change({ after })}
      />
    </FormDialog>
  )
}

interface RemoveOperationProps {
  readonly operation: Operation
  readonly hand: OperationHand
  close(): void
}

function RemoveOperation({ operation, hand, close }: RemoveOperationProps) {
  function removeIt(): void {
    close()
    hand.remove(operation.id, `Removed ${operation.name}`)
  }
  return (
    <Button look="danger" onClick={removeIt}>
      Remove
    </Button>
  )
}
