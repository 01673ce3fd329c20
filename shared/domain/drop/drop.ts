import type { Kind } from '../kind.ts'
import type { Pieces } from '../quantity.ts'
import type { Origin } from '../resources/station.ts'
import type { StyleRevisionId } from '../style/style.ts'
import type { Instant } from '../time.ts'

export type DropId = Kind<string, 'DropId'>
export type DropLineId = Kind<string, 'DropLineId'>
export type DropQuantityId = Kind<string, 'DropQuantityId'>

/** What is launched together. Which state it is in is read from its records: see `stateOf`. */
export interface Drop {
  readonly id: DropId
  readonly code: string
  readonly name: string
  /** Which of the eight stitched bands tells it apart on the board. */
  readonly band: number
  readonly launchAt: Instant
  readonly marketingAt: Instant
  readonly audience: string
  /** The number that marketing may name as the limit; null where none is named. */
  readonly announcedLimit: Pieces | null
  readonly ended: 'no' | 'closed' | 'dropped'
  readonly origin: Origin
}

/** A style revision in one colour. */
export interface DropLine {
  readonly id: DropLineId
  readonly dropId: DropId
  readonly position: number
  readonly styleRevisionId: StyleRevisionId
  readonly colourway: string
  readonly origin: Origin
}

export interface DropQuantity {
  readonly id: DropQuantityId
  readonly dropLineId: DropLineId
  readonly size: string
  readonly pieces: Pieces
  readonly origin: Origin
}

export const BANDS = 8
