import type { Kind } from '../kind.ts'
import type { Instant } from '../time.ts'
import type { Origin, StationId } from './station.ts'

export type KitId = Kind<string, 'KitId'>
export type KitPlaceId = Kind<string, 'KitPlaceId'>
export type KitOutageId = Kind<string, 'KitOutageId'>

/** Quick-change tooling that work needs besides its station: platens, folders, fixtures of one make. */
export interface Kit {
  readonly id: KitId
  /** What operations call it. */
  readonly code: string
  readonly name: string
  /** How many there are: as many bookings can have one at once. */
  readonly count: number
  readonly origin: Origin
}

/** A station that a kit can be fitted to. A kit without places fits wherever the work can be done. */
export interface KitPlace {
  readonly id: KitPlaceId
  readonly kitId: KitId
  readonly stationId: StationId
  readonly origin: Origin
}

/** A stretch in which some of a kit are out of service. */
export interface KitOutage {
  readonly id: KitOutageId
  readonly kitId: KitId
  readonly count: number
  readonly start: Instant
  readonly end: Instant
  readonly note: string
  readonly origin: Origin
}
