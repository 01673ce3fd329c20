import { useState } from 'react'
import type { MaterialEntry } from '../../../shared/contract/factory.ts'
import type { Floor } from '../../../shared/domain/floor.ts'
import { MATERIAL_UNITS } from '../../../shared/domain/material.ts'
import type { Micrometres } from '../../../shared/domain/quantity.ts'
import { Select, TextInput } from '../../kit/controls.ts'
import { WIDTH_UNIT } from './amounts.ts'
import { Dialog } from './Dialog.tsx'
import { AmountField, MoneyField } from './fields.tsx'
import { useSaving } from './use-saving.ts'

interface MaterialFormProps {
  readonly material: MaterialEntry
  readonly floor: Floor
  close(): void
}

const KINDS = [
  { value: 'fabric', label: 'Fabric, cut from a width' },
  { value: 'trim', label: 'Trim' },
]
const UNITS = { m: 'metres (m)', pc: 'pieces (pc)', g: 'grams (g)' }

export function MaterialForm({ material, floor, close }: MaterialFormProps) {
  const saving = useSaving('stock.saveMaterial')
  const [draft, setDraft] = useState(material)
  const change = (fields: Partial<MaterialEntry>) =>
    setDraft((before) => ({ ...before, ...fields }))
  const { unit, size } = WIDTH_UNIT[floor.units]
  return (
    <Dialog
      title={material.code ? `Material ${material.code}` : 'New material'}
      problem={problemOf(draft)}
      close={close}
      save={() => saving(entryOf(draft), `Saved material ${draft.code.trim()}`)}
    >
      <TextInput
        label="Code"
        data-autofocus
        maxLength={24}
        value={draft.code}
        onChange={({ currentTarget }) => change({ code: currentTarget.value })}
      />
      <TextInput
        label="Name"
        maxLength={120}
        value={draft.name}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <Select
        label="Kind"
        allowDeselect={false}
        data={KINDS}
        value={draft.kind}
        onChange={(kind) => change({ kind: kind === 'trim' ? 'trim' : 'fabric' })}
      />
      <Select
        label="Counted in"
        allowDeselect={false}
        data={MATERIAL_UNITS.map((value) => ({ value, label: UNITS[value] }))}
        value={draft.unit}
        onChange={(value) => {
          const found = MATERIAL_UNITS.find((one) => one === value)
          if (found) change({ unit: found })
        }}
      />
      {draft.kind === 'fabric' && (
        <AmountField
          label="Usable width"
          digits={2}
          unit={unit}
          value={(draft.width ?? 0) / size}
          change={(width) => change({ width: Math.round(width * size) as Micrometres })}
        />
      )}
      <MoneyField
        label="Price"
        value={draft.pricePerThousand}
        currency={floor.currency}
        per={1000}
        unit={draft.unit}
        change={(pricePerThousand) => change({ pricePerThousand })}
      />
      <AmountField
        label="Lead time"
        unit="days"
        most={1_000}
        value={draft.leadDays}
        change={(leadDays) => change({ leadDays })}
      />
      <TextInput
        label="Supplier"
        maxLength={120}
        value={draft.supplier}
        onChange={({ currentTarget }) => change({ supplier: currentTarget.value })}
      />
    </Dialog>
  )
}

function problemOf({ code, name, kind, width }: MaterialEntry): string | null {
  if (!code.trim()) return 'Give the material a code, such as JER-180.'
  if (!name.trim()) return 'Give the material a name.'
  return kind === 'fabric' && !width ? 'A fabric needs its usable width.' : null
}

/** A record may carry more than what is typed here: only the entry's own fields are sent. */
function entryOf(draft: MaterialEntry): MaterialEntry {
  const { id, code, name, kind, unit, width, pricePerThousand, leadDays, supplier } = draft
  return {
    id,
    code: code.trim(),
    name: name.trim(),
    kind,
    unit,
    width: kind === 'fabric' ? width : null,
    pricePerThousand,
    leadDays,
    supplier: supplier.trim(),
  }
}
