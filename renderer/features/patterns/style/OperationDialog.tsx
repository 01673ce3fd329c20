import { useState } from 'react'
import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import {
  OPERATION_KINDS,
  type Operation,
  type OperationKind,
} from '../../../../shared/domain/operation.ts'
import { STATION_KINDS, type StationKind } from '../../../../shared/domain/station.ts'
import { useAnswer } from '../../../bridge/hooks.ts'
import { Button } from '../../../kit/Button.tsx'
import { Autocomplete, NumberInput, Select, TextInput } from '../../../kit/controls.ts'
import { Fields, FormDialog } from '../FormDialog.tsx'
import { type Outcome, useEdit, useQuickEdit } from '../use-edit.ts'
import { operationDraft, operationEntry, placedFor } from './operation-draft.ts'
import { Predecessors } from './Predecessors.tsx'

interface OperationDialogProps {
  readonly sheet: StyleSheet
  /** Null for a new one. */
  readonly operation: Operation | null
  close(): void
}

export function OperationDialog({ sheet, operation, close }: OperationDialogProps) {
  const [draft, setDraft] = useState(() => operationDraft(sheet, operation))
  const change = (fields: Partial<typeof draft>) => setDraft({ ...draft, ...fields })
  const saveOperation = useEdit('patterns.saveOperation')
  const { skills, keys } = useSuggestions(sheet)

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
      <Fields>
        <TextInput
          label="Name"
          required
          maxLength={120}
          data-autofocus
          value={draft.name}
          onChange={({ currentTarget }) => change({ name: currentTarget.value })}
        />
        <Select
          label="Kind"
          allowDeselect={false}
          data={OPERATION_KINDS}
          value={draft.kind}
          onChange={(kind) => kind && setDraft(placedFor(draft, kind as OperationKind))}
        />
      </Fields>
      <Fields>
        <Select
          label="Station"
          allowDeselect={false}
          data={STATION_KINDS}
          value={draft.stationKind}
          onChange={(kind) => kind && change({ stationKind: kind as StationKind })}
        />
        <Autocomplete
          label="Skill"
          data={skills}
          value={draft.skill}
          onChange={(skill) => change({ skill })}
        />
        <Autocomplete
          label="Set up for"
          placeholder="jersey"
          data={keys}
          value={draft.setUpKey}
          onChange={(setUpKey) => change({ setUpKey })}
        />
      </Fields>
      <Fields>
        <TextInput
          label="Attended (min:s)"
          value={draft.attended}
          onChange={({ currentTarget }) => change({ attended: currentTarget.value })}
        />
        <TextInput
          label="Unattended (min:s)"
          value={draft.unattended}
          onChange={({ currentTarget }) => change({ unattended: currentTarget.value })}
        />
        <NumberInput
          label="Pieces a cycle"
          min={1}
          max={10_000}
          allowDecimal={false}
          value={draft.piecesPerCycle}
          onChange={(piecesPerCycle) => change({ piecesPerCycle })}
        />
      </Fields>
      <Predecessors
        others={sheet.operations.filter(({ id }) => id !== draft.id)}
        after={draft.after}
        change={(after) => change({ after })}
      />
    </FormDialog>
  )
}

function RemoveOperation({ operation, close }: { readonly operation: Operation; close(): void }) {
  const remove = useQuickEdit('patterns.removeOperation')
  return (
    <Button
      look="danger"
      onClick={() => {
        close()
        void remove(operation.id, `Removed ${operation.name}`)
      }}
    >
      Remove
    </Button>
  )
}

/** Words that this floor already uses, so that a skill is not spelled in two ways. */
function useSuggestions({ operations }: StyleSheet) {
  const { data: setup } = useAnswer('factory.setup', null)
  const keys = (setup?.changeoverRules ?? []).flatMap(({ from, to }) => [from, to])
  return {
    skills: [...new Set((setup?.skills ?? []).map(({ skill }) => skill))],
    keys: [...new Set([...keys, ...operations.map(({ setUpKey }) => setUpKey)])].filter(
      (key) => key !== '*' && key !== '',
    ),
  }
}
