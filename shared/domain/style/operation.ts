import type { Kind } from '../kind.ts'
import type { Permille, Pieces, Seconds } from '../quantity.ts'
import type { Origin, StationKind } from '../resources/station.ts'
import type { Minutes } from '../time.ts'
import { meanSlowness } from './learning.ts'
import type { StyleRevisionId } from './style.ts'

export type OperationId = Kind<string, 'OperationId'>
export type OperationLinkId = Kind<string, 'OperationLinkId'>

export const OPERATION_KINDS = ['cut', 'fuse', 'press', 'sew', 'finish', 'inspect', 'pack'] as const
export type OperationKind = (typeof OPERATION_KINDS)[number]

/** A step of making a style, with its standard minutes (SAM) as seconds for one cycle. */
export interface Operation {
  readonly id: OperationId
  readonly styleRevisionId: StyleRevisionId
  readonly position: number
  readonly name: string
  readonly kind: OperationKind
  readonly stationKind: StationKind
  readonly skill: string
  /** A person is needed for this part of a cycle. */
  readonly attended: Seconds
  /** The machine goes on alone for this part. */
  readonly unattended: Seconds
  readonly piecesPerCycle: Pieces
  /** What the station must be set up for, such as "jersey" or "platen 40x50". */
  readonly setUpKey: string
  readonly origin: Origin
}

/** That an operation follows another: when it has finished, or after a transfer batch of pieces. */
export interface OperationLink {
  readonly id: OperationLinkId
  readonly operationId: OperationId
  readonly predecessorId: OperationId
  readonly transferBatch: Pieces | null
  readonly origin: Origin
}

/**
 * Running time: whole cycles over the floor's efficiency, without set-up (DOMAIN rule 1). Where the style is learnt
 * at a rate, people are slower at first (rule 10); a machine that goes on alone is not.
 */
export function runMinutes(
  operation: Operation,
  pieces: Pieces,
  efficiency: Permille,
  rate: Permille | null,
): Minutes {
  const cycles = Math.ceil(pieces / operation.piecesPerCycle)
  const seconds = cycles * (operation.attended * meanSlowness(rate, cycles) + operation.unattended)
  return Math.ceil((seconds * 1000) / efficiency / 60) as Minutes
}

/** Standard minutes of one garment at one operation: both parts of a cycle shared by its pieces. */
export function standardMinutes({ attended, unattended, piecesPerCycle }: Operation): number {
  return (attended + unattended) / piecesPerCycle / 60
}

/** A person's standard minutes for one garment: what is paid. */
export function attendedMinutes({ attended, piecesPerCycle }: Operation): number {
  return attended / piecesPerCycle / 60
}
