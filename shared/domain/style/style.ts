import type { Kind } from '../kind.ts'
import type { ModuleKind, ModuleRevisionId } from '../module/module.ts'
import type { Hash, Money } from '../quantity.ts'
import type { Origin } from '../resources/station.ts'
import type { Instant } from '../time.ts'
import type { Letter, RevisionState } from './revision.ts'
import type { SizeList } from './sizes.ts'

export type StyleId = Kind<string, 'StyleId'>
export type StyleRevisionId = Kind<string, 'StyleRevisionId'>
export type SlotId = Kind<string, 'SlotId'>
export type ColourwayId = Kind<string, 'ColourwayId'>

export interface Style {
  readonly id: StyleId
  readonly code: string
  readonly name: string
  readonly origin: Origin
}

/** What a drop makes. Once released it never changes; it pins its modules by their revision. */
export interface StyleRevision {
  readonly id: StyleRevisionId
  readonly styleId: StyleId
  readonly letter: Letter
  readonly state: RevisionState
  readonly sizes: SizeList
  /** Retail, if it is known yet. */
  readonly price: Money | null
  readonly contentHash: Hash | null
  readonly releasedAt: Instant | null
  readonly releasedBy: string | null
  readonly reason: string | null
  readonly origin: Origin
}

/** A place in a style that a module fills; empty until one is chosen. */
export interface Slot {
  readonly id: SlotId
  readonly styleRevisionId: StyleRevisionId
  readonly kind: ModuleKind
  readonly position: number
  readonly moduleRevisionId: ModuleRevisionId | null
  readonly origin: Origin
}

export interface Colourway {
  readonly id: ColourwayId
  readonly styleRevisionId: StyleRevisionId
  readonly name: string
  readonly position: number
  readonly origin: Origin
}
