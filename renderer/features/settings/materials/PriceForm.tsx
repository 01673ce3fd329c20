import { useState } from 'react'
import type { PriceEntry } from '../../../../shared/contract/factory.ts'
import { asSaid, PRICED_PER, type PricePoint } from '../../../../shared/domain/cost/price.ts'
import type { Floor } from '../../../../shared/domain/resources/floor.ts'
import type { Material } from '../../../../shared/domain/stock/material.ts'
import { type Instant, readWallClock, wallClockText } from '../../../../shared/domain/time.ts'
import { MoneyField } from '../../../kit/fields.tsx'
import { Dialog } from '../Dialog.tsx'
import { PickField } from '../PickField.tsx'
import { TextField } from '../TextField.tsx'
import { useSaving } from '../use-saving.ts'
import { PriceHistory } from './PriceHistory.tsx'

interface PriceFormProps {
  readonly material: Material
  readonly prices: readonly PricePoint[]
  readonly floor: Floor
  readonly now: Instant
  close(): void
}

/** Another price from some moment on, as the supplier says it: for one, or for a hundred. */
export function PriceForm({ material, prices, floor, now, close }: PriceFormProps) {
  const { id: materialId, code, unit } = material
  const saving = useSaving('stock.savePrice')
  const [draft, setDraft] = useState<PriceEntry>(() => ({
    ...asSaid(material.pricePerThousand),
    materialId,
    since: now,
  }))
  const [since, setSince] = useState(() => wallClockText(now, floor.zone))
  const from = readWallClock(since, floor.zone)
  return (
    <Dialog
      title={`Price of ${code}`}
      problem={from === null ? 'Say from when it counts.' : null}
      close={close}
      save={() => saving({ ...draft, since: from ?? now }, `Saved a price of ${code}`)}
    >
      <MoneyField
        label="Price"
        value={draft.price}
        currency={floor.currency}
        change={(money) => setDraft({ ...draft, price: money })}
      />
      <PickField
        label="For"
        options={PRICED_PER.map((per) => ({ value: String(per), label: `${per} ${unit}` }))}
        value={String(draft.per)}
        change={(per) =>
          setDraft({ ...draft, per: PRICED_PER.find((one) => String(one) === per) ?? 1 })
        }
      />
      <TextField label="From" zone={floor.zone} value={since} change={setSince} />
      <PriceHistory material={material} prices={prices} floor={floor} now={now} />
    </Dialog>
  )
}
