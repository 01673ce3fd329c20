import type { BomTrouble } from '../domain/bom/bom-edit.ts'
import type { GateName } from '../domain/readiness/gate.ts'
import type { PromiseBreak } from '../domain/readiness/promise-breaks.ts'
import type { StationKind } from '../domain/resources/station.ts'
import type { JobId } from '../domain/schedule/job.ts'
import type { MoveRefusal } from '../domain/schedule/schedule.ts'
import type { Misfit } from '../domain/seams/fit.ts'
import type { OperationKind } from '../domain/style/operation.ts'
import type { OffRecipe } from '../domain/style/recipe.ts'
import type { RevisionState } from '../domain/style/revision.ts'
import type { Zone } from '../domain/time.ts'

export type BeginRefusal =
  | { readonly code: 'already-begun' }
  | { readonly code: 'not-a-zone'; readonly zone: string }

export type SampleRefusal =
  | { readonly code: 'no-samples' }
  | { readonly code: 'samples-in-use'; readonly by: readonly string[] }

/** Why an edit of a record was not made. */
export type EditRefusal =
  | { readonly code: 'gone' }
  | { readonly code: 'code-taken'; readonly taken: string }
  | { readonly code: 'not-draft'; readonly letter: string; readonly state: RevisionState }
  | { readonly code: 'draft-open'; readonly letter: string }
  | { readonly code: 'no-reason' }
  /** Whoever edited last does not review it, where another person could. */
  | { readonly code: 'reviewer-is-editor'; readonly by: string }
  | { readonly code: 'not-a-zone'; readonly zone: string }
  | { readonly code: 'in-use'; readonly by: string }
  | { readonly code: 'wrong-kind'; readonly slot: string; readonly module: string }
  /** Its seams cannot be sewn to those they meet. */
  | { readonly code: 'misfit'; readonly module: string; readonly misfits: readonly Misfit[] }
  | { readonly code: 'no-such-edge'; readonly piece: string }
  | { readonly code: 'seam-twice'; readonly name: string }
  | { readonly code: 'joint-twice'; readonly seam: string; readonly otherSeam: string }
  | { readonly code: 'joined-to-itself'; readonly seam: string }
  | { readonly code: 'ease-turned' }
  | { readonly code: 'goes-round'; readonly operation: string }
  /** Only what presses has a recipe. */
  | { readonly code: 'no-press'; readonly operation: string; readonly kind: OperationKind }
  | { readonly code: 'no-pieces' }
  | { readonly code: 'modules-not-released'; readonly modules: readonly string[] }
  | { readonly code: 'slots-empty'; readonly slots: readonly string[] }
  | { readonly code: 'bom-incomplete'; readonly gaps: number }
  | { readonly code: 'no-operations' }
  | { readonly code: 'no-colourways' }
  | { readonly code: 'no-common-size' }
  | { readonly code: 'has-live-confirmation'; readonly number: number }
  | { readonly code: 'not-released'; readonly letter: string; readonly state: RevisionState }
  /** Open drops that make it and are neither confirmed nor begun: they can still be moved or dropped. */
  | { readonly code: 'open-drops'; readonly drops: readonly string[] }
  | { readonly code: 'withdrawn'; readonly module: string; readonly letter: string }

/** A line is named by its id, for its place may have changed meanwhile. */
export type BomRefusal = EditRefusal | ({ readonly code: 'bom-line' } & BomTrouble)

export type ModuleRefusal =
  | EditRefusal
  /** The file was read before the service last started: it must be chosen again. */
  | { readonly code: 'file-gone' }
  | { readonly code: 'unknown-piece'; readonly block: string }
  | { readonly code: 'name-twice'; readonly name: string }
  | { readonly code: 'sizes-differ'; readonly piece: string }
  | { readonly code: 'no-sizes' }
  /** Neither its rules nor its file know how it grows to this size. */
  | { readonly code: 'no-rule-for'; readonly size: string }

export type ProofRefusal =
  | { readonly code: 'gone' }
  | { readonly code: 'no-recipe' }
  | { readonly code: 'no-reason' }
  | { readonly code: 'wrong-station'; readonly station: string; readonly needs: StationKind }
  /** What was measured is too far from what the recipe asks. */
  | OffRecipe

/** Why a first article is not released. */
export type ArticleRefusal =
  | { readonly code: 'gone' }
  | { readonly code: 'no-recipe' }
  | { readonly code: 'no-reason' }
  | { readonly code: 'not-on'; readonly station: string }
  | { readonly code: 'no-first-piece' }
  | { readonly code: 'released-already'; readonly by: string }
  | OffRecipe

export type ReserveRefusal =
  | { readonly code: 'gone' }
  | { readonly code: 'nothing-to-reserve' }
  | { readonly code: 'nothing-free'; readonly materials: readonly string[] }

/** Nothing is short of the material, its BOM allows no such substitute, or none of it is free. */
export type SubstituteRefusal = { readonly code: 'gone' } | { readonly code: 'not-offered' }

export type GateRefusal =
  | { readonly code: 'gone' }
  | { readonly code: 'no-reason' }
  | { readonly code: 'computed'; readonly gate: GateName }
  | { readonly code: 'never-overridden'; readonly gate: GateName }
  | { readonly code: 'not-failed'; readonly gate: GateName }

/** Why files do not lie in a folder. */
export type FolderRefusal =
  | { readonly code: 'folder-gone'; readonly folder: string }
  | { readonly code: 'not-writable'; readonly folder: string }
  | { readonly code: 'disk-full'; readonly folder: string }
  | { readonly code: 'file-exists'; readonly name: string }
  | { readonly code: 'not-written'; readonly folder: string; readonly cause: string }

export type IssueRefusal =
  | { readonly code: 'gone' }
  | { readonly code: 'no-key' }
  | { readonly code: 'not-ready'; readonly gates: readonly GateName[] }
  | { readonly code: 'nothing-to-announce' }
  | { readonly code: 'no-signer' }
  | { readonly code: 'no-reason' }
  | { readonly code: 'expires-too-soon' }
  | { readonly code: 'not-live' }
  | { readonly code: 'changed-meanwhile' }
  | FolderRefusal

/** The proposal rests on a plan that is no longer the plan. */
export type AcceptRefusal =
  | { readonly code: 'floor-moved-on'; readonly jobs: readonly JobId[] }
  | MoveRefusal

export interface Begun {
  /** LT-07 Cut. */
  readonly name: string
  readonly job: string
  readonly station: string
  readonly state: 'running' | 'done'
}

/** A promise by its drop's name, told where no plan is in sight. */
export type NamedBreak = PromiseBreak & { readonly code: string }

/** What was signed would no longer hold; asked again with that in mind, it is done. */
export interface BreakRefusal {
  readonly code: 'breaks-promises'
  readonly zone: Zone
  readonly breaks: readonly NamedBreak[]
}

/** Promises are kept unless somebody has said that they may break. */
export interface MayBreak {
  readonly promises?: 'may-break' | undefined
}

export type UndoRefusal =
  | { readonly code: 'nothing-to-undo' }
  | { readonly code: 'nothing-to-redo' }
  /** The step that was meant is not the last one any more. */
  | { readonly code: 'more-since'; readonly command: string }
  /** The floor has moved on: a record is not what the step left behind. */
  | {
      readonly code: 'moved-on'
      readonly command: string
      /** What is not as it was left; null where that has no name. */
      readonly of: string | null
      /** The job that the floor has begun since, where that is what is in the way. */
      readonly begun: Begun | null
    }
  | BreakRefusal
