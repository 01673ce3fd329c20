import { useState } from 'react'
import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import type { NestId } from '../../../../shared/domain/nest.ts'
import type { MaterialRole } from '../../../../shared/domain/pattern.ts'
import type { Micrometres, Permille } from '../../../../shared/domain/quantity.ts'
import { newId } from '../../../bridge/new-id.ts'
import { NumberInput, Select, TextInput } from '../../../kit/controls.ts'
import { Fields, FormDialog } from '../FormDialog.tsx'
import { type Outcome, useEdit } from '../use-edit.ts'

/** Keeps a marker that was made elsewhere: its figures, and the pieces that it was made of. */
export function NestDialog({ sheet, close }: { readonly sheet: StyleSheet; close(): void }) {
  const record = useEdit('patterns.recordNest')
  const roles = [...new Set(sheet.pieces.map(({ role }) => role))]
  const [code, setCode] = useState('')
  const [role, setRole] = useState<MaterialRole>(roles[0] ?? 'shell')
  const [width, setWidth] = useState<string | number>(1600)
  const [length, setLength] = useState<string | number>('')
  const [efficiency, setEfficiency] = useState<string | number>('')

  async function save(): Outcome {
    if (code.trim() === '') return 'Give the nest a code, such as N-17.'
    if (!(Number(width) >= 1 && Number(length) >= 1))
      return 'Say how wide and how long it is, in mm.'
    if (!(Number(efficiency) > 0)) return 'Say its efficiency: the pieces’ area over the fabric’s.'
    return record(
      {
        id: newId<NestId>('nst'),
        code: code.trim(),
        styleRevisionId: sheet.revision.id,
        role,
        width: Math.round(Number(width) * 1000) as Micrometres,
        length: Math.round(Number(length) * 1000) as Micrometres,
        efficiency: Math.round(Number(efficiency) * 10) as Permille,
      },
      `Recorded nest ${code.trim()} of ${sheet.style.code}`,
    )
  }

  return (
    <FormDialog title="Record a nest" submit="Record" close={close} save={save}>
      <Fields>
        <TextInput
          label="Code"
          required
          maxLength={24}
          data-autofocus
          value={code}
          onChange={({ currentTarget }) => setCode(currentTarget.value)}
        />
        <Select
          label="Pieces of"
          allowDeselect={false}
          data={roles}
          value={role}
          onChange={(chosen) => chosen && setRole(chosen as MaterialRole)}
        />
      </Fields>
      <Fields>
        <NumberInput
          label="Usable width"
          suffix=" mm"
          min={1}
          max={10_000}
          value={width}
          onChange={setWidth}
        />
        <NumberInput
          label="Length"
          suffix=" mm"
          min={1}
          max={100_000}
          value={length}
          onChange={setLength}
        />
        <NumberInput
          label="Efficiency"
          suffix=" %"
          min={0.1}
          max={100}
          decimalScale={1}
          value={efficiency}
          onChange={setEfficiency}
        />
      </Fields>
    </FormDialog>
  )
}
