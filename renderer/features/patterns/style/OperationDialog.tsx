import { useState } from 'react'
import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import type { Operation } from '../../../../shared/domain/operation.ts'
import { Button } from '../../../kit/Button.tsx'
import { FormDialog } from '../FormDialog.tsx'
import { type Outcome, useEdit, useQuickEdit } from '../use-edit.ts'
import { TimeFields, WhatFields, WhereFields } from './OperationFields.tsx'
import { operationDraft, operationEntry } from './operation-draft.ts'
import { Predecessors } from './Predecessors.tsx'
import { ToolingFields } from './ToolingFields.tsx'

interface OperationDialogProps {
  readonly sheet: StyleSheet
  /** Null for a new one. */
  readonly operation: Operation | null
  close(): void
}

export function OperationDialog({ sheet, operation, close }: OperationDialogProps) {
  const [draft, setDraft] = useState(() => operationDraft(sheet, operation))
  const saveOperation = useEdit('patterns.saveOperation')

  async function save(): Outcome {
    const entry = operationEntry(draft, sheet.revision.id)
    if (!entry.ok) return entry.refusal
    const done = operation ? 'Edited' : 'Added'
    return saveOperation(entry.value, `${done} ${entry.value.name} of ${sheet.style.code}`)
  }

  return (
    <FormDialog
      title={operation ? `Operation ${operation.name}` : 'Add an operation'}
      submit={operation ? 'Save' : 'Add'}
      width={560}
      close={close}
      save={save}
      aside={operation && <RemoveOperation operation={operation} close={close} />}
    >
      <WhatFields draft={draft} change={setDraft} />
      <WhereFields draft={draft} sheet={sheet} change={setDraft} />
      <TimeFields draft={draft} change={setDraft} />
      <ToolingFields draft={draft} change={setDraft} />
      <Predecessors
        others={sheet.operations.filter(({ id }) => id !== draft.id)}
        after={draft.after}
        change={(after) => setDraft({ ...draft, after })}
      />
    </FormDialog>
  )
}

interface RemoveOperationProps {
  readonly operation: Operation
  close(): void
}

function RemoveOperation({ operation, close }: RemoveOperationProps) {
  const remove = useQuickEdit('patterns.removeOperation')
  function removeIt(): void {
    close()
    void remove(operation.id, `Removed ${operation.name}`)
  }
  return (
    <Button look="danger" onClick={removeIt}>
      Remove
    </Button>
  )
}
