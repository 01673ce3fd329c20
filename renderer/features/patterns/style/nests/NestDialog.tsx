import type { StyleSheet } from '../../../../../shared/contract/patterns.ts'
import type { MaterialRole } from '../../../../../shared/domain/pattern/pattern.ts'
import { NumberInput, Select } from '../../../../kit/controls.ts'
import { Fields, FormDialog } from '../../../../kit/FormDialog.tsx'
import { TextField } from '../../../../kit/fields.tsx'
import { useDraft } from '../../../../kit/use-draft.ts'
import { type Outcome, useEdit } from '../../use-edit.ts'
import { type NestDraft, nestEntry } from './nest-draft.ts'

interface NestDialogProps {
  readonly sheet: StyleSheet
  close(): void
}

/** Keeps a marker that was made elsewhere: its figures, and the pieces that it was made of. */
export function NestDialog({ sheet, close }: NestDialogProps) {
  const record = useEdit('patterns.recordNest')
  const roles = [...new Set(sheet.pieces.map(({ role }) => role))]
  const [draft, change] = useDraft<NestDraft>({
    ...{ code: '', role: roles[0] ?? 'shell', width: 1600, length: '', efficiency: '' },
  })

  async function save(): Outcome {
    const entry = nestEntry(draft, sheet.revision.id)
    if (!entry.ok) return entry.refusal
    return record(entry.value, `Recorded nest ${entry.value.code} of ${sheet.style.code}`)
  }

  return (
    <FormDialog title="Record a nest" submit="Record" close={close} save={save}>
      <Fields>
        <TextField
          label="Code"
          required
          maxLength={24}
          data-autofocus
          value={draft.code}
          change={(code) => change({ code })}
        />
        <Select
          label="Pieces of"
          allowDeselect={false}
          data={roles}
          value={draft.role}
          onChange={(role) => role && change({ role: role as MaterialRole })}
        />
      </Fields>
      <Measures draft={draft} change={change} />
    </FormDialog>
  )
}

interface MeasuresProps {
  readonly draft: NestDraft
  change(fields: Partial<NestDraft>): void
}

function Measures({ draft, change }: MeasuresProps) {
  return (
    <Fields>
      <NumberInput
        label="Usable width"
        placeholder="mm"
        suffix=" mm"
        min={1}
        max={10_000}
        value={draft.width}
        onChange={(width) => change({ width })}
      />
      <NumberInput
        label="Length"
        placeholder="mm"
        suffix=" mm"
        min={1}
        max={100_000}
        value={draft.length}
        onChange={(length) => change({ length })}
      />
      <NumberInput
        label="Efficiency"
        placeholder="%"
        suffix=" %"
        min={0.1}
        max={100}
        decimalScale={1}
        value={draft.efficiency}
        onChange={(efficiency) => change({ efficiency })}
      />
    </Fields>
  )
}
