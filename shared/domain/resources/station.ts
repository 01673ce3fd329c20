import type { Kind } from '../kind.ts'
import type { DayMinute, Instant } from '../time.ts'

export type StationId = Kind<string, 'StationId'>
export type ShiftId = Kind<string, 'ShiftId'>
export type ClosureId = Kind<string, 'ClosureId'>
export type OpeningId = Kind<string, 'OpeningId'>

/** Sample records came with the sample factory and can be removed in one step. */
export type Origin = 'sample' | 'own'

export const STATION_KINDS = ['cutter', 'press', 'cell', 'bench'] as const
export type StationKind = (typeof STATION_KINDS)[number]

/** A place on the floor where one kind of work is done. */
export interface Station {
  readonly id: StationId
  readonly code: string
  readonly name: string
  readonly kind: StationKind
  /** How many bookings it can hold at once. */
  readonly capacity: number
  readonly position: number
  readonly origin: Origin
}

/** A weekly wall-clock rule: work, or a break in it. `stationId` null is the whole floor's. Weekday 1 is Monday. */
export interface Shift {
  readonly id: ShiftId
  readonly stationId: StationId | null
  readonly kind: 'work' | 'break'
  readonly weekday: number
  readonly opens: DayMinute
  /** Past 1440 when the shift ends after midnight. */
  readonly closes: DayMinute
  readonly origin: Origin
}

/** A stretch in which nothing runs, at one station or (null) on the whole floor. */
export interface Closure {
  readonly id: ClosureId
  readonly stationId: StationId | null
  readonly reason: 'maintenance' | 'closed'
  readonly start: Instant
  readonly end: Instant
  readonly note: string
  readonly origin: Origin
}

/** Overtime: a stretch that is worked although no shift says so, at one station or (null) on the whole floor. */
export interface Opening {
  readonly id: OpeningId
  readonly stationId: StationId | null
  readonly start: Instant
  readonly end: Instant
  readonly note: string
  readonly origin: Origin
}
