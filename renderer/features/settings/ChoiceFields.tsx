import { useMemo } from 'react'
import type { FloorChoice } from '../../../shared/domain/floor.ts'
import type { Zone } from '../../../shared/domain/time.ts'
import { Select, TextInput } from '../../kit/controls.ts'
import { allMoney, allZones } from './place.ts'

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
  const money = useMemo(allMoney, [])
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
      <Select
        label="Money"
        searchable
        allowDeselect={false}
        limit={60}
        nothingFoundMessage="No money is called that"
        data={money}
        value={choice.currency}
        onChange={(currency) => currency && change({ currency })}
      />
    </>
  )
}
