import type { BomItem } from '../domain/compare/compare-bom.ts'
import type { ColourItem } from '../domain/compare/compare-colours.ts'
import type { CostDifference } from '../domain/compare/compare-cost.ts'
import type { GradeItem } from '../domain/compare/compare-grades.ts'
import type { LabelItem } from '../domain/compare/compare-label.ts'
import type { LearningItem } from '../domain/compare/compare-learning.ts'
import type { Difference } from '../domain/compare/compare-lists.ts'
import type { OperationItem } from '../domain/compare/compare-operations.ts'
import type { PieceDifference } from '../domain/compare/compare-pieces.ts'
import type { JointItem, SeamItem } from '../domain/compare/compare-sewing.ts'
import type { SlotItem } from '../domain/compare/compare-slots.ts'
import type { ModuleRevisionId } from '../domain/module/module.ts'
import type { Material } from '../domain/stock/material.ts'
import type { Letter } from '../domain/style/revision.ts'
import type { StyleRevisionId } from '../domain/style/style.ts'

export type RevisionId = StyleRevisionId | ModuleRevisionId

/** Two revisions of styles, or two of modules. */
export interface CompareAsk {
  readonly from: RevisionId
  readonly to: RevisionId
}

/** What leads from one revision to the other. A module has pieces, seams, and the lines and operations that it brings. */
export interface Comparison {
  readonly from: Letter
  readonly to: Letter
  readonly slots: readonly Difference<SlotItem>[]
  readonly colours: readonly Difference<ColourItem>[]
  readonly label: readonly Difference<LabelItem>[]
  readonly pieces: readonly PieceDifference[]
  /** Of a module that was graded by rules. */
  readonly grades: readonly Difference<GradeItem>[]
  readonly seams: readonly Difference<SeamItem>[]
  readonly joints: readonly Difference<JointItem>[]
  readonly bom: readonly Difference<BomItem>[]
  readonly operations: readonly Difference<OperationItem>[]
  readonly learning: readonly Difference<LearningItem>[]
  /** At a run of 120 pieces. */
  readonly costs: readonly CostDifference[]
  /** Those that the BOM lines name. */
  readonly materials: readonly Material[]
}
