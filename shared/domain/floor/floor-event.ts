import type { Kind } from '../kind.ts'
import type { PieceId } from '../module/module.ts'
import type { Pieces } from '../quantity.ts'
import type { PersonId } from '../resources/person.ts'
import type { Origin, StationId } from '../resources/station.ts'
import type { JobId } from '../schedule/job.ts'
import type { Instant } from '../time.ts'

export type FloorEventId = Kind<string, 'FloorEventId'>

export const FLOOR_EVENT_KINDS = [
  'start',
  'pause',
  'resume',
  'good',
  'scrap',
  'finish',
  'help',
  'take-back',
] as const
export type FloorEventKind = (typeof FLOOR_EVENT_KINDS)[number]

/** What happened to a job on the floor. Only ever added; its id comes from the device, and the same id is once. */
export interface FloorEvent {
  readonly id: FloorEventId
  readonly jobId: JobId
  readonly stationId: StationId
  readonly personId: PersonId | null
  readonly kind: FloorEventKind
  /** Of a count or scrap; nothing otherwise. */
  readonly pieces: Pieces
  readonly reason: string | null
  /** Which piece was scrapped, where somebody said so. */
  readonly pieceId: PieceId | null
  /** The event that a take-back undoes. */
  readonly takesBack: FloorEventId | null
  readonly at: Instant
  readonly origin: Origin
}
