import type { DropId } from '../domain/drop/drop.ts'
import type { Pieces } from '../domain/quantity.ts'
import type { StyleRevisionId } from '../domain/style/style.ts'
import type { Instant } from '../domain/time.ts'
import type { Offer } from '../domain/windows/take-window.ts'
import type { FoundWindows } from '../domain/windows/window-finder.ts'
import type { MayBreak } from './refusals.ts'

/** A window is looked for a drop that there is, or for pieces of a style that nobody has ordered yet. */
export interface WindowsAsk {
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
export type WindowsAnswer = FoundWindows | null

export interface TakeWindow extends Offer, MayBreak {
  readonly dropId: DropId
  readonly expiresAt: Instant
}
