import type { FactorySetup } from '../../../../shared/contract/factory.ts'
import type { WeekOwner } from './use-week.ts'
import type { KeptHours } from './week.ts'

/** A week that can be looked at. */
export interface Week {
  readonly value: string
  readonly label: string
  /** Null is the floor. */
  readonly name: string | null
  readonly owner: WeekOwner
  readonly shifts: readonly KeptHours[]
}

/** The floor's first, then each station's and each person's, those with own hours marked. */
export function weeksOf({ stations, shifts, people, personShifts }: FactorySetup): readonly Week[] {
  const floor: Week = {
    value: 'floor',
    label: 'Whole floor',
    name: null,
    owner: { of: 'place', stationId: null },
    shifts: shifts.filter((one) => one.stationId === null),
  }
  const places = stations.map(({ id, code, name }): Week => {
    const own = shifts.filter((one) => one.stationId === id)
    const owner = { of: 'place', stationId: id } as const
    return { value: id, label: `${code} ${name}${mark(own)}`, name: code, owner, shifts: own }
  })
  const workers = people.map(({ id, name }): Week => {
    const own = personShifts.filter((one) => one.personId === id)
    const owner = { of: 'person', personId: id } as const
    return { value: id, label: `${name}${mark(own)}`, name, owner, shifts: own }
  })
  return [floor, ...places, ...workers]
}

const mark = (own: readonly unknown[]) => (own.length > 0 ? ' (own shifts)' : '')
