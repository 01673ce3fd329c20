import type { MaterialEntry } from '../../../../shared/contract/factory.ts'
import type { Micrometres } from '../../../../shared/domain/quantity.ts'
import type { Floor } from '../../../../shared/domain/resources/floor.ts'
import { AmountField, MoneyField } from '../../../kit/fields.tsx'
import { WIDTH_UNIT } from './amounts.ts'

interface MaterialAmountsProps {
  readonly draft: MaterialEntry
  readonly floor: Floor
  change(fields: Partial<MaterialEntry>): void
}

/** What of a material is a number: how wide, how dear, how long it takes to come. */
export function MaterialAmounts({ draft, floor, change }: MaterialAmountsProps) {
  const { unit, size } = WIDTH_UNIT[floor.units]
  return (
    <>
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
    </>
  )
}
