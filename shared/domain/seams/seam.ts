import type { Kind } from '../kind.ts'
import type { ModuleRevisionId, PieceId } from '../module/module.ts'
import type { Origin } from '../resources/station.ts'
import type { AnchorName } from './seam-anchor.ts'

export type SeamId = Kind<string, 'SeamId'>

/** The trade's own names; a person may use another word. */
export const SEAM_NAMES = [
  'armhole',
  'sleeve head',
  'neckline',
  'collar edge',
  'shoulder',
  'side',
  'underarm',
  'waist',
  'hem',
  'sleeve hem',
  'cuff',
  'pocket edge',
] as const

/** A named edge of a piece, from one place on its outline on to another. Edges of one name in one module revision are one seam. */
export interface Seam {
  readonly id: SeamId
  readonly moduleRevisionId: ModuleRevisionId
  readonly pieceId: PieceId
  readonly position: number
  readonly name: string
  readonly start: AnchorName
  readonly end: AnchorName
  readonly origin: Origin
}
