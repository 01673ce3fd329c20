import type { DropId, DropLineId } from '../drop/drop.ts'
import type { Kind } from '../kind.ts'
import type { Pieces } from '../quantity.ts'
import type { PersonId } from '../resources/person.ts'
import type { Origin, StationId } from '../resources/station.ts'
import type { OperationId } from '../style/operation.ts'
import type { Instant, Minutes, Span } from '../time.ts'

export type JobId = Kind<string, 'JobId'>
export type BookingId = Kind<string, 'BookingId'>

/** One operation of a drop line: work to be done, wherever and whenever it is booked. */
export interface Job {
  readonly id: JobId
  readonly code: string
  readonly dropId: DropId
  readonly dropLineId: DropLineId
  readonly operationId: OperationId
  readonly pieces: Pieces
  readonly origin: Origin
}

const BOOKING_STATES = ['proposed', 'approved', 'confirmed', 'running', 'done'] as const
export type BookingState = (typeof BOOKING_STATES)[number]

/** A job held at a station for a span: set-up first, then the run, over working time only. */
export interface Booking {
  readonly id: BookingId
  readonly jobId: JobId
  readonly stationId: StationId
  readonly start: Instant
  readonly end: Instant
  readonly setUp: Minutes
  readonly run: Minutes
  readonly state: BookingState
  /** Locked: neither the engine nor a drag may move it. */
  readonly lock: 'free' | 'locked'
  readonly personId: PersonId | null
  readonly origin: Origin
}

export function spanOf({ start, end }: Booking): Span {
  return { start, end }
}
