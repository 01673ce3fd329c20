import type { Kind } from '../kind.ts'
import type { MeasureSystem, Money, Permille } from '../quantity.ts'
import type { Zone } from '../time.ts'

export type FloorId = Kind<string, 'FloorId'>

export const FLOOR_ID = 'flr_1' as FloorId

/** The one factory floor of this file, with the numbers its rules rest on. */
export interface Floor {
  readonly id: FloorId
  readonly name: string
  readonly zone: Zone
  readonly units: MeasureSystem
  /** ISO 4217. */
  readonly currency: string
  /** Cost of one attended minute. */
  readonly minuteCost: Money
  readonly overhead: Permille
  /** Planned minutes are standard minutes divided by this. */
  readonly efficiency: Permille
  /** Pieces lost per thousand made, until a style has its own scrap rate (DOMAIN rule 28). */
  readonly expectedLoss: Permille
  /** Pieces kept back for exchanges, per thousand. */
  readonly exchangeReserve: Permille
  /** Pieces per thousand that may be counted beyond the plan (DOMAIN rule 22). */
  readonly overRun: Permille
  /** Area of pieces over area of fabric, until a nest says better. */
  readonly markerEfficiency: Permille
}

export interface FloorChoice {
  readonly name: string
  readonly zone: Zone
  readonly units: MeasureSystem
  readonly currency: string
}

/** A floor with every rule's number at its default. */
export function floorOf({ name, zone, units, currency }: FloorChoice): Floor {
  return {
    id: FLOOR_ID,
    name,
    zone,
    units,
    currency,
    minuteCost: 31 as Money,
    overhead: 120 as Permille,
    efficiency: 850 as Permille,
    expectedLoss: 30 as Permille,
    exchangeReserve: 20 as Permille,
    overRun: 50 as Permille,
    markerEfficiency: 800 as Permille,
  }
}
