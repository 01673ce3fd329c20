import type { Permille } from '../../../../shared/domain/quantity.ts'
import type { Floor } from '../../../../shared/domain/resources/floor.ts'
import { MoneyField, PercentField } from '../../../kit/fields.tsx'

interface FloorNumbersProps {
  readonly floor: Floor
  change(fields: Partial<Floor>): void
}

type Share = { [Field in keyof Floor]: Floor[Field] extends Permille ? Field : never }[keyof Floor]

/** Field, label, hint, least and most per cent. */
const SHARES: readonly (readonly [Share, string, string, number, number])[] = [
  ['overhead', 'Overhead', 'On top of material and minutes', 0, 1_000],
  ['efficiency', 'Efficiency', 'Standard minutes over this are planned', 0.1, 1_000],
  ['expectedLoss', 'Expected loss', 'Pieces lost, until a style has its own rate', 0, 100],
  ['exchangeReserve', 'Exchange reserve', 'Pieces kept back, not announced', 0, 100],
  ['overRun', 'Over-run', 'May be counted beyond the plan', 0, 1_000],
  ['markerEfficiency', 'Marker efficiency', 'Until a nest says better', 0.1, 100],
]

export function FloorNumbers({ floor, change }: FloorNumbersProps) {
  return (
    <>
      <MoneyField
        label="Cost of an attended minute"
        value={floor.minuteCost}
        currency={floor.currency}
        change={(minuteCost) => change({ minuteCost })}
      />
      {SHARES.map(([field, label, hint, least, most]) => (
        <PercentField
          key={field}
          label={label}
          hint={hint}
          least={least}
          most={most}
          value={floor[field]}
          change={(share) => change({ [field]: share })}
        />
      ))}
    </>
  )
}
