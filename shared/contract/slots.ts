import type { DropId } from '../domain/drop/drop.ts'
import type { Pieces } from '../domain/quantity.ts'
import type { StyleRevisionId } from '../domain/style/style.ts'
import type { Instant } from '../domain/time.ts'
import type { FoundSlots } from '../domain/windows/slot-finder.ts'
import type { Offer } from '../domain/windows/take-slot.ts'
import type { MayBreak } from './refusals.ts'

/** A window is looked for a drop that there is, or for pieces of a style that nobody has ordered yet. */
export interface SlotsAsk {
  readonly work:
    | { readonly of: 'drop'; readonly dropId: DropId }
    | {
        readonly of: 'style'
        readonly styleRevisionId: StyleRevisionId
        readonly pieces: Pieces
      }
  readonly by: Instant
  /** Whether stations may be worked in the evening for it. */
  readonly overtime: 'no' | 'allowed'
}

/** Null where there is nothing to find a window for. */
export type SlotsAnswer = FoundSlots | null

export interface TakeSlot extends Offer, MayBreak {
  readonly dropId: DropId
  readonly expiresAt: Instant
}
