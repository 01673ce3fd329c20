import type { OperationId } from '../style/operation.ts'
import type { Kit, KitOutage, KitPlace } from './kit.ts'
import type { Absence, Person, PersonShift, PersonSkill } from './person.ts'

/** What bookings share besides stations: people with their hours, and kits. */
export interface Resources {
  readonly people: readonly Person[]
  readonly skills: readonly PersonSkill[]
  readonly personShifts: readonly PersonShift[]
  readonly absences: readonly Absence[]
  readonly kits: readonly Kit[]
  readonly kitPlaces: readonly KitPlace[]
  readonly kitOutages: readonly KitOutage[]
  readonly kitNeeds: readonly KitNeed[]
}

/** That an operation needs the kit of this code. One that nobody keeps count of holds nothing back. */
export interface KitNeed {
  readonly operationId: OperationId
  readonly kit: string
}

export const NO_RESOURCES: Resources = {
  people: [],
  skills: [],
  personShifts: [],
  absences: [],
  kits: [],
  kitPlaces: [],
  kitOutages: [],
  kitNeeds: [],
}
