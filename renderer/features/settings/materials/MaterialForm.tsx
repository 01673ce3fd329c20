import type { ReactNode } from 'react'
import type { MaterialEntry } from '../../../../shared/contract/factory.ts'
import type { Floor } from '../../../../shared/domain/resources/floor.ts'
import { useDraft } from '../../../kit/use-draft.ts'
import { CodeFields } from '../CodeFields.tsx'
import { Dialog } from '../Dialog.tsx'
import { PickField } from '../PickField.tsx'
import { TextField } from '../TextField.tsx'
import { useSaving } from '../use-saving.ts'
import { MaterialAmounts } from './MaterialAmounts.tsx'
import { MaterialUses } from './MaterialUses.tsx'

interface MaterialFormProps {
  readonly material: MaterialEntry
  readonly floor: Floor
  /** What it has cost so far: another price is added to it. */
  readonly history: ReactNode
  close(): void
}

const KINDS = [
  { value: 'fabric', label: 'Fabric, cut from a width' },
  { value: 'trim', label: 'Trim' },
] as const
const UNITS = [
  { value: 'm', label: 'metres (m)' },
  { value: 'pc', label: 'pieces (pc)' },
  { value: 'g', label: 'grams (g)' },
] as const

export function MaterialForm({ material, floor, history, close }: MaterialFormProps) {
  const saving = useSaving('stock.saveMaterial')
  const [draft, change] = useDraft(material)
  return (
    <Dialog
      title={material.code ? `Material ${material.code}` : 'New material'}
      problem={problemOf(draft)}
      close={close}
      save={() => saving(entryOf(draft), `Saved material ${draft.code.trim()}`)}
    >
      <CodeFields draft={draft} kinds={KINDS} change={change} />
      <PickField
        label="Counted in"
        options={UNITS}
        value={draft.unit}
        change={(unit) => change({ unit })}
      />
      <MaterialAmounts draft={draft} floor={floor} change={change} />
      <TextField
        label="Supplier"
        value={draft.supplier}
        change={(supplier) => change({ supplier })}
      />
      {history}
      {material.code && <MaterialUses id={material.id} />}
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
