import type { Floor } from '../../../shared/domain/floor.ts'
import { MoneyField, PercentField } from './fields.tsx'

interface FloorNumbersProps {
  readonly floor: Floor
  change(fields: Partial<Floor>): void
}

export function FloorNumbers({ floor, change }: FloorNumbersProps) {
  return (
    <>
      <MoneyField
        label="Cost of an attended minute"
        value={floor.minuteCost}
        currency={floor.currency}
        change={(minuteCost) => change({ minuteCost })}
      />
      <PercentField
        label="Overhead"
        hint="On top of material and minutes"
        value={floor.overhead}
        most={1_000}
        change={(overhead) => change({ overhead })}
      />
      <PercentField
        label="Efficiency"
        hint="Planned minutes are standard minutes divided by this"
        value={floor.efficiency}
        least={0.1}
        most={1_000}
        change={(efficiency) => change({ efficiency })}
      />
      <PercentField
        label="Expected loss"
        hint="Pieces lost, until a style has its own rate"
        value={floor.expectedLoss}
        most={100}
        change={(expectedLoss) => change({ expectedLoss })}
      />
      <PercentField
        label="Exchange reserve"
        hint="Pieces kept back, not announced"
        value={floor.exchangeReserve}
        most={100}
        change={(exchangeReserve) => change({ exchangeReserve })}
      />
      <PercentField
        label="Over-run"
        hint="May be counted beyond the plan"
        value={floor.overRun}
        most={1_000}
        change={(overRun) => change({ overRun })}
      />
      <PercentField
        label="Marker efficiency"
        hint="Until a nest says better"
        value={floor.markerEfficiency}
        least={0.1}
        most={100}
        change={(markerEfficiency) => change({ markerEfficiency })}
      />
    </>
  )
}
