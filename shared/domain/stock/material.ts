import type { Kind } from '../kind.ts'
import type { Micrometres, Money, Thousandths } from '../quantity.ts'
import type { Origin } from '../resources/station.ts'
import type { Instant } from '../time.ts'

export type MaterialId = Kind<string, 'MaterialId'>
export type LotId = Kind<string, 'LotId'>

export const MATERIAL_UNITS = ['m', 'pc', 'g'] as const
export type MaterialUnit = (typeof MATERIAL_UNITS)[number]

export interface Material {
  readonly id: MaterialId
  readonly code: string
  readonly name: string
  readonly kind: 'fabric' | 'trim'
  readonly unit: MaterialUnit
  /** Usable width; null for what is not cut from a width. */
  readonly width: Micrometres | null
  /** For a thousand units, so that thread at 0.2 p a metre is still whole: minor units. */
  readonly pricePerThousand: Money
  readonly leadDays: number
  readonly supplier: string
  readonly origin: Origin
}

/** A roll, or a delivery of trims: on the floor from `hereAt` on, which may lie ahead. */
export interface Lot {
  readonly id: LotId
  readonly code: string
  readonly materialId: MaterialId
  readonly quantity: Thousandths
  /** Dye-lot colour band; null where there is none. */
  readonly shade: string | null
  readonly hereAt: Instant
  readonly origin: Origin
}
