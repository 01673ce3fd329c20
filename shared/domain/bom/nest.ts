import type { Kind } from '../kind.ts'
import type { MaterialRole } from '../pattern/pattern.ts'
import type { Hash, Micrometres, Permille } from '../quantity.ts'
import type { Origin } from '../resources/station.ts'
import type { StyleRevisionId } from '../style/style.ts'

export type NestId = Kind<string, 'NestId'>

/** A marker: the pieces of a size mix laid on a usable width. Stale when its pieces or width change. */
export interface Nest {
  readonly id: NestId
  readonly code: string
  readonly styleRevisionId: StyleRevisionId
  readonly role: MaterialRole
  readonly width: Micrometres
  readonly length: Micrometres
  readonly efficiency: Permille
  /** Of the piece geometry it was laid from. */
  readonly piecesHash: Hash
  readonly origin: Origin
}
