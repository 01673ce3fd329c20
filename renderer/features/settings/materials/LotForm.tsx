import { useState } from 'react'
import type { LotEntry } from '../../../../shared/contract/factory.ts'
import type { Thousandths } from '../../../../shared/domain/quantity.ts'
import type { Material } from '../../../../shared/domain/stock/material.ts'
import {
  type Instant,
  readWallClock,
  wallClockText,
  type Zone,
} from '../../../../shared/domain/time.ts'
import { AmountField } from '../../../kit/fields.tsx'
import { useDraft } from '../../../kit/use-draft.ts'
import { Dialog } from '../Dialog.tsx'
import { PickField } from '../PickField.tsx'
import { TextField } from '../TextField.tsx'
import { useSaving } from '../use-saving.ts'

interface LotFormProps {
  readonly lot: LotEntry
  readonly materials: readonly Material[]
  readonly zone: Zone
  close(): void
}

export function LotForm({ lot, materials, zone, close }: LotFormProps) {
  const saving = useSaving('stock.saveLot')
  const [draft, change] = useDraft(lot)
  const [here, setHere] = useState(() => wallClockText(lot.hereAt, zone))
  const material = materials.find(({ id }) => id === draft.materialId)
  const hereAt = readWallClock(here, zone)
  return (
    <Dialog
      title={lot.code ? `Lot ${lot.code}` : 'New lot'}
      problem={problemOf(draft, hereAt)}
      close={close}
      save={() => saving(entryOf(draft, hereAt), `Saved lot ${draft.code.trim()}`)}
    >
      <TextField
        label="Lot"
        look="first"
        most={24}
        value={draft.code}
        change={(code) => change({ code })}
      />
      <PickField
        label="Material"
        options={materials.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
        value={draft.materialId}
        change={(materialId) => change({ materialId })}
      />
      <AmountField
        label="Quantity"
        digits={3}
        unit={material?.unit ?? ''}
        value={draft.quantity / 1000}
        change={(quantity) => change({ quantity: Math.round(quantity * 1000) as Thousandths })}
      />
      <TextField
        label="Shade"
        most={40}
        value={draft.shade ?? ''}
        change={(shade) => change({ shade })}
      />
      <TextField label="On the floor from" zone={zone} value={here} change={setHere} />
    </Dialog>
  )
}

function problemOf({ code, quantity }: LotEntry, hereAt: Instant | null): string | null {
  if (!code.trim()) return 'Give the lot its number, as on the roll.'
  if (quantity <= 0) return 'Say how much there is of it.'
  return hereAt === null ? 'Say when it is on the floor.' : null
}

/** A record may carry more than what is typed here: only the entry's own fields are sent. */
function entryOf(draft: LotEntry, here: Instant | null): LotEntry {
  const { id, code, materialId, quantity, shade, hereAt } = draft
  return {
    id,
    code: code.trim(),
    materialId,
    quantity,
    shade: shade?.trim() || null,
    hereAt: here ?? hereAt,
  }
}
