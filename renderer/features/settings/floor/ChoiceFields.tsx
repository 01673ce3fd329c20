import { useMemo } from 'react'
import type { FloorChoice } from '../../../../shared/domain/resources/floor.ts'
import type { Zone } from '../../../../shared/domain/time.ts'
import { CurrencyField } from '../../../kit/CurrencyField.tsx'
import { Select, TextInput } from '../../../kit/controls.ts'
import { allZones } from './place.ts'

interface ChoiceFieldsProps {
  readonly choice: FloorChoice
  readonly nameError?: string | undefined
  readonly zoneError?: string | undefined
  change(fields: Partial<FloorChoice>): void
}

const UNITS = [
  { value: 'metric', label: 'Metric – cm, m, g' },
  { value: 'imperial', label: 'Inch – in, yd, oz' },
]

/** What a floor is called, and how it counts time, lengths and money. */
export function ChoiceFields({ choice, nameError, zoneError, change }: ChoiceFieldsProps) {
  const zones = useMemo(allZones, [])
  return (
    <>
      <TextInput
        label="Floor name"
        required
        withAsterisk={false}
        maxLength={120}
        value={choice.name}
        error={nameError}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <Select
        label="Time zone"
        searchable
        allowDeselect={false}
        limit={60}
        nothingFoundMessage="No zone is called that"
        data={zones}
        value={choice.zone}
        error={zoneError}
        onChange={(zone) => zone && change({ zone: zone as Zone })}
      />
      <Select
        label="Units"
        allowDeselect={false}
        data={UNITS}
        value={choice.units}
        onChange={(units) => change({ units: units === 'imperial' ? 'imperial' : 'metric' })}
      />
      <CurrencyField
        label="Money"
        value={choice.currency}
        change={(currency) => change({ currency })}
      />
    </>
  )
}
