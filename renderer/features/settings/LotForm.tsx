import { useState } from 'react'
import type { LotEntry } from '../../../shared/contract/factory.ts'
import type { Material } from '../../../shared/domain/material.ts'
import type { Thousandths } from '../../../shared/domain/quantity.ts'
import { readWallClock, wallClockText, type Zone } from '../../../shared/domain/time.ts'
import { Select, TextInput } from '../../kit/controls.ts'
import { Dialog } from './Dialog.tsx'
import { AmountField } from './fields.tsx'
import { useSaving } from './use-saving.ts'

interface LotFormProps {
  readonly lot: LotEntry
  readonly materials: readonly Material[]
  readonly zone: Zone
  close(): void
}

export function LotForm({ lot, materials, zone, close }: LotFormProps) {
  const saving = useSaving('stock.saveLot')
  const [draft, setDraft] = useState(lot)
  const [here, setHere] = useState(() => wallClockText(lot.hereAt, zone))
  const change = (fields: Partial<LotEntry>) => setDraft((before) => ({ ...before, ...fields }))
  const material = materials.find(({ id }) => id === draft.materialId)
  const hereAt = readWallClock(here, zone)
  return (
    <Dialog
      title={lot.code ? `Lot ${lot.code}` : 'New lot'}
      problem={problemOf(draft, hereAt)}
      close={close}
      save={() =>
        saving(
          entryOf({ ...draft, hereAt: hereAt ?? lot.hereAt }),
          `Saved lot ${draft.code.trim()}`,
        )
      }
    >
      <TextInput
        label="Lot"
        data-autofocus
        maxLength={24}
        value={draft.code}
        onChange={({ currentTarget }) => change({ code: currentTarget.value })}
      />
      <Select
        label="Material"
        searchable
        allowDeselect={false}
        nothingFoundMessage="No material is called that"
        data={materials.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
        value={draft.materialId}
        onChange={(value) => {
          const found = materials.find(({ id }) => id === value)
          if (found) change({ materialId: found.id })
        }}
      />
      <AmountField
        label="Quantity"
        digits={3}
        unit={material?.unit ?? ''}
        value={draft.quantity / 1000}
        change={(quantity) => change({ quantity: Math.round(quantity * 1000) as Thousandths })}
      />
      <TextInput
        label="Shade"
        maxLength={40}
        value={draft.shade ?? ''}
        onChange={({ currentTarget }) => change({ shade: currentTarget.value })}
      />
      <TextInput
        label="On the floor from"
        type="datetime-local"
        description={zone}
        value={here}
        onChange={({ currentTarget }) => setHere(currentTarget.value)}
      />
    </Dialog>
  )
}

function problemOf({ code, quantity }: LotEntry, hereAt: number | null): string | null {
  if (!code.trim()) return 'Give the lot its number, as on the roll.'
  if (quantity <= 0) return 'Say how much there is of it.'
  return hereAt === null ? 'Say when it is on the floor.' : null
}

/** A record may carry more than what is typed here: only the entry's own fields are sent. */
function entryOf({ id, code, materialId, quantity, shade, hereAt }: LotEntry): LotEntry {
  return { id, code: code.trim(), materialId, quantity, shade: shade?.trim() || null, hereAt }
}
