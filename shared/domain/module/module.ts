import type { Kind } from '../kind.ts'
import type { MaterialRole, PatternPiece } from '../pattern/pattern.ts'
import type { Hash } from '../quantity.ts'
import type { Origin } from '../resources/station.ts'
import type { Letter, RevisionState } from '../style/revision.ts'
import type { SizeList } from '../style/sizes.ts'
import type { Instant } from '../time.ts'

export type ModuleId = Kind<string, 'ModuleId'>
export type ModuleRevisionId = Kind<string, 'ModuleRevisionId'>
export type PieceId = Kind<string, 'PieceId'>

export const MODULE_KINDS = ['body', 'sleeve', 'neck', 'hood', 'pocket', 'cuff', 'trim'] as const
/** What a module is, and so which slot of a style it can fill. */
export type ModuleKind = (typeof MODULE_KINDS)[number]

export const MATERIAL_ROLES: readonly MaterialRole[] = ['shell', 'lining', 'fusing', 'rib', 'trim']

/** A pattern block that many styles use. */
export interface Module {
  readonly id: ModuleId
  readonly code: string
  readonly name: string
  readonly kind: ModuleKind
  readonly origin: Origin
}

/** Once released it never changes; an edit is a new draft. */
export interface ModuleRevision {
  readonly id: ModuleRevisionId
  readonly moduleId: ModuleId
  readonly letter: Letter
  readonly state: RevisionState
  readonly sizes: SizeList
  readonly baseSize: string
  /** The file its pieces were read from, and that file's bytes. */
  readonly sourceName: string
  readonly sourceHash: Hash
  /** Of its pieces and their geometry; styles pin a module by it. Set at release. */
  readonly contentHash: Hash | null
  readonly releasedAt: Instant | null
  readonly releasedBy: string | null
  readonly reason: string | null
  readonly origin: Origin
}

/** One outline of a module. Its geometry per size is an immutable blob. */
export interface Piece {
  readonly id: PieceId
  readonly moduleRevisionId: ModuleRevisionId
  readonly position: number
  readonly name: string
  /** How many are cut for one garment, both sides counted. */
  readonly quantity: number
  readonly cut: 'single' | 'pair' | 'fold'
  readonly role: MaterialRole
  readonly geometryHash: Hash
  readonly origin: Origin
}

/** How a piece of a file is cut, as the file has it drawn. */
export function cutOf({ onFold, mirroredPair }: PatternPiece): Piece['cut'] {
  if (onFold) return 'fold'
  return mirroredPair ? 'pair' : 'single'
}

/** cut 1 pair, or: cut 2 on fold. */
export function cutWords(cut: Piece['cut'], quantity: number): string {
  switch (cut) {
    case 'single':
      return `cut ${quantity}`
    case 'pair':
      return quantity % 2 === 0 ? `cut ${pairs(quantity / 2)}` : `cut ${quantity}, mirrored`
    case 'fold':
      return `cut ${quantity} on fold`
  }
}

const pairs = (count: number) => `${count} ${count === 1 ? 'pair' : 'pairs'}`
