import type { Routing } from '../../../../../shared/domain/compare/compare-operations.ts'
import { STATION_KINDS, type StationKind } from '../../../../../shared/domain/resources/station.ts'
import {
  OPERATION_KINDS,
  type OperationKind,
} from '../../../../../shared/domain/style/operation.ts'
import { useAnswer } from '../../../../bridge/hooks.ts'
import { Autocomplete, NumberInput, Select } from '../../../../kit/controls.ts'
import { Fields } from '../../../../kit/FormDialog.tsx'
import { TextField } from '../../../../kit/fields.tsx'
import { type OperationDraft, placedFor } from './operation-draft.ts'

interface OperationFieldsProps {
  readonly draft: OperationDraft
  change(fields: Partial<OperationDraft>): void
}

/** What is done. Its kind says where, unless the person says otherwise below. */
export function WhatFields({ draft, change }: OperationFieldsProps) {
  return (
    <Fields>
      <TextField
        label="Name"
        required
        maxLength={120}
        data-autofocus
        value={draft.name}
        change={(name) => change({ name })}
      />
      <Select
        label="Kind"
        allowDeselect={false}
        data={OPERATION_KINDS}
        value={draft.kind}
        onChange={(kind) => kind && change(placedFor(kind as OperationKind))}
      />
    </Fields>
  )
}

interface WhereFieldsProps extends OperationFieldsProps {
  readonly operations: Routing['operations']
}

export function WhereFields({ draft, operations, change }: WhereFieldsProps) {
  const { skills, keys } = useSuggestions(operations)
  return (
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
  )
}

export function TimeFields({ draft, change }: OperationFieldsProps) {
  return (
    <Fields>
      <TextField
        label="Attended (min:s)"
        value={draft.attended}
        change={(attended) => change({ attended })}
      />
      <TextField
        label="Unattended (min:s)"
        value={draft.unattended}
        change={(unattended) => change({ unattended })}
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
  )
}

/** Words that this floor already uses, so that a skill is not spelled in two ways. */
function useSuggestions(operations: Routing['operations']) {
  const { data: setup } = useAnswer('factory.setup', null)
  const keys = (setup?.changeoverRules ?? []).flatMap(({ from, to }) => [from, to])
  return {
    skills: [...new Set((setup?.skills ?? []).map(({ skill }) => skill))],
    keys: [...new Set([...keys, ...operations.map(({ setUpKey }) => setUpKey)])].filter(
      (key) => key !== '*' && key !== '',
    ),
  }
}
