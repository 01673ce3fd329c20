import type { ModuleSheet } from '../../../../shared/contract/patterns.ts'
import { MATERIAL_ROLES } from '../../../../shared/domain/module/module.ts'
import type { ModuleLine } from '../../../../shared/domain/module/module-brings.ts'
import type { MaterialRole } from '../../../../shared/domain/pattern/pattern.ts'
import { sizesOf } from '../../../../shared/domain/style/sizes.ts'
import { NumberInput, Select } from '../../../kit/controls.ts'
import { Fields, FormDialog } from '../../../kit/FormDialog.tsx'
import { TextField } from '../../../kit/fields.tsx'
import { useDraft } from '../../../kit/use-draft.ts'
import { RemoveButton } from '../RemoveButton.tsx'
import { type Outcome, useEdit } from '../use-edit.ts'
import { type LineDraft, lineDraft, lineEntry } from './line-draft.ts'

interface LineDialogProps {
  readonly sheet: ModuleSheet
  /** Null for a new one. */
  readonly line: ModuleLine | null
  close(): void
}

const TRIM = 'no pieces: a trim'

/** What a garment needs of a material because it has this module. */
export function LineDialog({ sheet, line, close }: LineDialogProps) {
  const { brings, materials, module, revision } = sheet
  const [draft, change] = useDraft(() => lineDraft(line, brings.quantities))
  const saveLine = useEdit('patterns.saveModuleLine')
  const material = materials.find(({ id }) => id === draft.materialId)

  async function save(): Outcome {
    const entry = lineEntry(draft, revision.id, material)
    if (!entry.ok) return entry.refusal
    const done = line ? 'Edited' : 'Added'
    return saveLine(entry.value, `${done} ${material?.name} that ${module.code} brings`)
  }

  return (
    <FormDialog
      title={line ? 'Material that it brings' : 'Add a material that it brings'}
      submit={line ? 'Save' : 'Add'}
      width={560}
      close={close}
      save={save}
      aside={
        line && (
          <RemoveButton
            by="patterns.removeModuleLine"
            ask={line.id}
            done={`Removed ${material?.name ?? ''}`}
            close={close}
          />
        )
      }
    >
      <Fields>
        <Select
          label="Material"
          required
          searchable
          data={materials.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
          value={draft.materialId}
          onChange={(materialId) => change({ materialId })}
        />
        <Select
          label="Cut from it"
          allowDeselect={false}
          data={[...MATERIAL_ROLES.map((role) => `${role} pieces`), TRIM]}
          value={draft.role ? `${draft.role} pieces` : TRIM}
          onChange={(chosen) =>
            change({ role: chosen === TRIM ? null : (chosen?.split(' ')[0] as MaterialRole) })
          }
        />
      </Fields>
      <Quantities draft={draft} unit={material?.unit} change={change} />
      <Fields>
        {sizesOf(revision.sizes).map((size) => (
          <TextField
            key={size}
            size="xs"
            label={`In ${size}, where it differs`}
            placeholder={draft.quantity.trim() || '0'}
            value={draft.bySize[size] ?? ''}
            change={(text) => change({ bySize: { ...draft.bySize, [size]: text } })}
          />
        ))}
      </Fields>
    </FormDialog>
  )
}

interface QuantitiesProps {
  readonly draft: LineDraft
  readonly unit: string | undefined
  change(fields: Partial<LineDraft>): void
}

function Quantities({ draft, unit, change }: QuantitiesProps) {
  const suffix = <span aria-hidden="true">{unit}</span>
  const text = (label: string, field: 'quantity' | 'setUp' | 'roundTo') => (
    <TextField
      label={label}
      rightSection={suffix}
      value={draft[field]}
      change={(text) => change({ [field]: text })}
    />
  )
  return (
    <Fields>
      {text('A garment takes', 'quantity')}
      <NumberInput
        label="Wastage"
        suffix=" %"
        min={0}
        max={100}
        decimalScale={1}
        value={draft.wastage}
        onChange={(wastage) => change({ wastage })}
      />
      {text('Lost a run', 'setUp')}
      {text('In multiples of', 'roundTo')}
    </Fields>
  )
}
