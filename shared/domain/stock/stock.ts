import type { DropId } from '../drop/drop.ts'
import type { Kind } from '../kind.ts'
import type { Thousandths } from '../quantity.ts'
import type { Origin } from '../resources/station.ts'
import type { LotId } from './material.ts'

export type ReservationId = Kind<string, 'ReservationId'>

/** Part of a lot that is kept for a drop. */
export interface Reservation {
  readonly id: ReservationId
  readonly dropId: DropId
  readonly lotId: LotId
  readonly quantity: Thousandths
  readonly origin: Origin
}
