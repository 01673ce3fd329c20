import type { Bom, BomLine } from '../domain/bom/bom.ts'
import type { BomEdit } from '../domain/bom/bom-edit.ts'
import type { Nest } from '../domain/bom/nest.ts'
import type { CostBasis, UnitCost } from '../domain/cost/cost.ts'
import type { LandingTerms, TraditionalRun } from '../domain/cost/landed.ts'
import type { Drop } from '../domain/drop/drop.ts'
import type { Brought } from '../domain/module/brought.ts'
import type { Module, ModuleKind, ModuleRevision, Piece } from '../domain/module/module.ts'
import type { Brings } from '../domain/module/module-brings.ts'
import type { DrawnSize } from '../domain/pattern/drawn-size.ts'
import type { PieceGeometry } from '../domain/pattern/pattern.ts'
import type { Hash, Pieces } from '../domain/quantity.ts'
import type { Fit } from '../domain/seams/fit.ts'
import type { Joint } from '../domain/seams/joint.ts'
import type { MeasuredSeam } from '../domain/seams/seam-length.ts'
import type { WholeLabel } from '../domain/skus/label.ts'
import type { Material } from '../domain/stock/material.ts'
import type { Learning, Novelty } from '../domain/style/learning.ts'
import type { Operation, OperationId, OperationLink } from '../domain/style/operation.ts'
import type { OperationKit } from '../domain/style/operation-kit.ts'
import type { Recipe, RecipeValues } from '../domain/style/recipe.ts'
import type { Letter } from '../domain/style/revision.ts'
import type { Colourway, Slot, Style, StyleRevision } from '../domain/style/style.ts'
import type { Withdrawal } from '../domain/style/withdrawal.ts'
import type { ModuleUse } from './seams.ts'

export interface ModuleSheet {
  readonly module: Module
  readonly revision: ModuleRevision
  readonly revisions: readonly ModuleRevision[]
  readonly pieces: readonly Piece[]
  /** That make a style with this revision in it. */
  readonly openDrops: readonly OpenDrop[]
  /** That make a style with another revision of the module in it. */
  readonly otherDrops: readonly OpenDrop[]
  readonly withdrawal: Withdrawal | null
  readonly usedBy: readonly ModuleUse[]
  readonly seams: readonly MeasuredSeam[]
  readonly brings: Brings
  /** All there are, to choose from. */
  readonly materials: readonly Material[]
}

export interface StyleSheet {
  readonly style: Style
  readonly revision: StyleRevision
  readonly revisions: readonly StyleRevision[]
  readonly slots: readonly (Slot & {
    readonly module: Module | null
    readonly moduleRevision: ModuleRevision | null
    /** Changed, when the draft of a module brings something else by now than it brought. */
    readonly brings: 'as-brought' | 'changed'
  })[]
  readonly pieces: readonly Piece[]
  readonly colourways: readonly Colourway[]
  readonly bom: Bom
  readonly materials: readonly Material[]
  readonly operations: readonly Operation[]
  readonly links: readonly OperationLink[]
  readonly kits: readonly OperationKit[]
  readonly recipes: readonly Recipe[]
  readonly learning: Learning | null
  readonly label: WholeLabel | null
  /** Of the geometry that its pieces have now. */
  readonly piecesHash: Hash
  readonly nests: readonly (Nest & { readonly standing: 'fresh' | 'stale' })[]
  /** That make this revision or another of the style, nearest launch first. */
  readonly openDrops: readonly OpenDrop[]
  /** Why this revision is used for nothing new; null while it may be. */
  readonly withdrawal: Withdrawal | null
  readonly costBasis: CostBasis
  readonly costs: readonly UnitCost[]
  /** At the run of 120, of the release before this revision. */
  readonly lastReleaseCost: UnitCost | null
  /** What own runs land with. */
  readonly landing: LandingTerms
  /** A quote for the style; null while there is none to compare with. */
  readonly traditionalRun: TraditionalRun | null
  /** Drops that make this revision. */
  readonly drops: readonly Pick<Drop, 'id' | 'code'>[]
  readonly joints: readonly { readonly joint: Joint; readonly fit: Fit }[]
  /** Usual joints that its modules have the seams for and that nobody has made yet. */
  readonly proposedJoints: readonly Fit[]
  /** What came with its modules. */
  readonly brought: readonly (Brought & { readonly altered: 'yes' | 'no' })[]
}

/** A drop that is not over and makes a revision of the style. */
export interface OpenDrop {
  readonly id: Drop['id']
  readonly code: string
  /** Of the style that it makes, and its revision. */
  readonly style: string
  readonly letter: Letter
  /** Only while it is open can it be moved to another revision. */
  readonly standing: 'open' | 'confirmed' | 'started'
}

/** A piece's sizes, as they are kept or as they are drawn, in a JSON text: it crosses the line in a tenth of the time that what it says would take. */
export interface WrittenDrawing {
  readonly pieceId: Piece['id']
  readonly written: string
}

export interface PieceDrawing {
  readonly pieceId: Piece['id']
  readonly sizes: readonly PieceGeometry[]
}

export interface PieceOutlines {
  readonly pieceId: Piece['id']
  readonly sizes: readonly DrawnSize[]
}

export interface StyleEntry {
  readonly styleId: Style['id']
  readonly revisionId: StyleRevision['id']
  readonly code: string
  readonly name: string
  readonly slots: readonly ModuleKind[]
  readonly colourways: readonly string[]
}

/** Lines added or altered, in their order, and lines removed: all of it is done, or nothing. */
export interface BomEntry {
  readonly styleRevisionId: StyleRevision['id']
  readonly lines: readonly BomEdit[]
  readonly removed: readonly BomLine['id'][]
}

/** What a typed line of fabric would take if it were reckoned from the pieces as they are now. */
export interface GeometryNote {
  readonly bomLineId: BomLine['id']
  readonly quantity: BomLine['quantity']
}

/** Some lines of a BOM, as they are to follow each other. */
export interface BomOrder {
  readonly styleRevisionId: StyleRevision['id']
  readonly lines: readonly BomLine['id'][]
}

/** A person's word on these lines, as they are now. */
export interface BomValidation {
  readonly styleRevisionId: StyleRevision['id']
  readonly lines: readonly BomLine['id'][]
}

export type OperationEntry = Omit<Operation, 'origin' | 'position'> & {
  readonly predecessors: readonly {
    readonly operationId: OperationId
    readonly transferBatch: Pieces | null
  }[]
  /** The tool it needs at its station, by name. */
  readonly kit: string | null
  /** Of what presses, and of nothing else. */
  readonly recipe: RecipeValues | null
}

export interface LearningEntry {
  readonly styleRevisionId: StyleRevision['id']
  /** Null where every piece takes its standard minutes. */
  readonly novelty: Novelty | null
}

/** The one quote of its style. */
export type TraditionalRunEntry = Omit<TraditionalRun, 'id' | 'origin'>

export type NestEntry = Omit<Nest, 'origin' | 'piecesHash'>

export interface Release<Id> {
  readonly revisionId: Id
  readonly reason: string
  readonly by: string
}
