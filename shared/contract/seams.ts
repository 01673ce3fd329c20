import type { Drop } from '../domain/drop/drop.ts'
import type {
  Module,
  ModuleKind,
  ModuleRevision,
  ModuleRevisionId,
} from '../domain/module/module.ts'
import type {
  ModuleLine,
  ModuleOperation,
  ModuleOperationId,
  Tooling,
} from '../domain/module/module-brings.ts'
import type { Pieces, Thousandths } from '../domain/quantity.ts'
import type { Fit } from '../domain/seams/fit.ts'
import type { Joint } from '../domain/seams/joint.ts'
import type { Seam } from '../domain/seams/seam.ts'
import type { RecipeValues } from '../domain/style/recipe.ts'
import type { SlotId, Style, StyleRevision } from '../domain/style/style.ts'

export type SeamEntry = Omit<Seam, 'origin' | 'position'>

export type JointEntry = Omit<Joint, 'origin'>

export type ModuleLineEntry = Omit<ModuleLine, 'origin' | 'position'> & {
  /** Only the sizes that have a quantity of their own. */
  readonly bySize: Readonly<Record<string, Thousandths>>
}

export type ModuleOperationEntry = Omit<
  ModuleOperation,
  'origin' | 'position' | keyof RecipeValues
> &
  Tooling & {
    readonly predecessors: readonly {
      readonly operationId: ModuleOperationId
      readonly transferBatch: Pieces | null
    }[]
  }

/** Which of these modules would fit the slot, as the style stands. */
export interface SlotFitsAsk {
  readonly slotId: SlotId
  readonly moduleRevisionIds: readonly ModuleRevisionId[]
}

/** How a module would fit a slot: one answer for each joint of the slot, those that would be proposed included. */
export interface CandidateFit {
  readonly moduleRevisionId: ModuleRevisionId
  readonly fits: readonly Fit[]
}

/** A style revision that takes it, and the drops that make that. */
export interface StyleUse {
  readonly style: Style
  readonly revision: StyleRevision
  readonly drops: readonly Pick<Drop, 'id' | 'code'>[]
}

/** A style revision whose slot a module fills. */
export interface ModuleUse extends StyleUse {
  readonly slot: ModuleKind
}

/** Where a material goes: into styles, and into modules that bring it. */
export interface MaterialUses {
  readonly styles: readonly StyleUse[]
  readonly modules: readonly { readonly module: Module; readonly revision: ModuleRevision }[]
}
