import type { LandingTerms, TraditionalRunId } from '../domain/cost/landed.ts'
import type { ModuleRevisionId, PieceId } from '../domain/module/module.ts'
import type { ModuleLineId, ModuleOperationId } from '../domain/module/module-brings.ts'
import type { GradeTable } from '../domain/pattern/pattern.ts'
import type { Money } from '../domain/quantity.ts'
import type { JointId } from '../domain/seams/joint.ts'
import type { SeamId } from '../domain/seams/seam.ts'
import type { MaterialId } from '../domain/stock/material.ts'
import type { OperationId } from '../domain/style/operation.ts'
import type { Colourway, Slot, StyleRevisionId } from '../domain/style/style.ts'
import type { CompareAsk, Comparison, RevisionId } from './compare.ts'
import type { Library, LibraryName } from './library.ts'
import type {
  ChosenFile,
  FileReview,
  ModuleImport,
  PiecesToCopy,
  SizeToAdd,
} from './module-import.ts'
import type {
  BomEntry,
  BomOrder,
  BomValidation,
  GeometryNote,
  LearningEntry,
  ModuleSheet,
  NestEntry,
  OperationEntry,
  Release,
  StyleEntry,
  StyleSheet,
  TraditionalRunEntry,
  WrittenDrawing,
} from './patterns.ts'
import type { BomRefusal, EditRefusal, ModuleRefusal } from './refusals.ts'
import type {
  CandidateFit,
  JointEntry,
  MaterialUses,
  ModuleLineEntry,
  ModuleOperationEntry,
  SeamEntry,
  SlotFitsAsk,
} from './seams.ts'
import type {
  LabelEntry,
  LabelRefusal,
  ShopEntry,
  SkuEntry,
  SkuRefusal,
  StyleSkus,
} from './skus.ts'

/** What may be asked to be done of patterns and BOMs: modules, styles and what sells them. */
export interface PatternCommands {
  'patterns.importModule': { ask: ModuleImport; refusal: ModuleRefusal }
  'patterns.copyPieces': { ask: PiecesToCopy; refusal: ModuleRefusal }
  'patterns.addSize': { ask: SizeToAdd; refusal: ModuleRefusal }
  'patterns.submitModule': { ask: ModuleRevisionId; refusal: EditRefusal }
  'patterns.releaseModule': { ask: Release<ModuleRevisionId>; refusal: EditRefusal }
  'patterns.withdrawModule': { ask: Release<ModuleRevisionId>; refusal: EditRefusal }
  'patterns.withdrawStyle': { ask: Release<StyleRevisionId>; refusal: EditRefusal }
  'patterns.draftModule': {
    ask: { from: ModuleRevisionId; to: ModuleRevisionId }
    refusal: EditRefusal
  }
  'patterns.saveSeam': { ask: SeamEntry; refusal: EditRefusal }
  'patterns.removeSeam': { ask: SeamId; refusal: EditRefusal }
  'patterns.saveModuleLine': { ask: ModuleLineEntry; refusal: EditRefusal }
  'patterns.removeModuleLine': { ask: ModuleLineId; refusal: EditRefusal }
  'patterns.saveModuleOperation': { ask: ModuleOperationEntry; refusal: EditRefusal }
  'patterns.removeModuleOperation': { ask: ModuleOperationId; refusal: EditRefusal }
  'patterns.createStyle': { ask: StyleEntry; refusal: EditRefusal }
  'patterns.draftStyle': {
    ask: { from: StyleRevisionId; to: StyleRevisionId }
    refusal: EditRefusal
  }
  'patterns.addSlot': { ask: Pick<Slot, 'id' | 'styleRevisionId' | 'kind'>; refusal: EditRefusal }
  'patterns.removeSlot': { ask: Slot['id']; refusal: EditRefusal }
  'patterns.fillSlot': { ask: Pick<Slot, 'id' | 'moduleRevisionId'>; refusal: EditRefusal }
  'patterns.saveJoint': { ask: JointEntry; refusal: EditRefusal }
  'patterns.removeJoint': { ask: JointId; refusal: EditRefusal }
  'patterns.addColourway': {
    ask: Pick<Colourway, 'id' | 'styleRevisionId' | 'name'>
    refusal: EditRefusal
  }
  'patterns.removeColourway': { ask: Colourway['id']; refusal: EditRefusal }
  'patterns.saveBom': { ask: BomEntry; refusal: BomRefusal }
  'patterns.orderBom': { ask: BomOrder; refusal: EditRefusal }
  'patterns.validateBom': { ask: BomValidation; refusal: EditRefusal }
  'patterns.saveOperation': { ask: OperationEntry; refusal: EditRefusal }
  'patterns.removeOperation': { ask: OperationId; refusal: EditRefusal }
  'patterns.setLearning': { ask: LearningEntry; refusal: EditRefusal }
  'patterns.setPrice': {
    ask: { styleRevisionId: StyleRevisionId; price: Money | null }
    refusal: EditRefusal
  }
  'patterns.saveLanding': { ask: LandingTerms; refusal: EditRefusal }
  'patterns.saveTraditionalRun': { ask: TraditionalRunEntry; refusal: EditRefusal }
  'patterns.removeTraditionalRun': { ask: TraditionalRunId; refusal: EditRefusal }
  'patterns.recordNest': { ask: NestEntry; refusal: EditRefusal }
  'patterns.saveLabel': { ask: LabelEntry; refusal: LabelRefusal }
  'patterns.saveSku': { ask: SkuEntry; refusal: SkuRefusal }
  'patterns.saveShop': { ask: ShopEntry; refusal: SkuRefusal }
  'patterns.submitStyle': { ask: StyleRevisionId; refusal: EditRefusal }
  'patterns.takeBackToDraft': { ask: RevisionId; refusal: EditRefusal }
  'patterns.releaseStyle': { ask: Release<StyleRevisionId>; refusal: EditRefusal }
}

/** What may be asked to be seen of the same. */
export interface PatternQueries {
  'patterns.readFiles': { ask: readonly ChosenFile[]; answer: FileReview }
  'patterns.names': { ask: null; answer: readonly LibraryName[] }
  'patterns.library': { ask: null; answer: Library }
  'patterns.module': { ask: ModuleRevisionId; answer: ModuleSheet | null }
  'patterns.style': { ask: StyleRevisionId; answer: StyleSheet | null }
  /** Of a draft; only where geometry says otherwise than what was typed. */
  'patterns.geometryNotes': { ask: StyleRevisionId; answer: readonly GeometryNote[] }
  'patterns.compare': { ask: CompareAsk; answer: Comparison | null }
  'patterns.skus': { ask: StyleRevisionId; answer: StyleSkus | null }
  'patterns.grades': { ask: ModuleRevisionId; answer: GradeTable | null }
  'patterns.styleOutlines': { ask: StyleRevisionId; answer: readonly WrittenDrawing[] }
  'patterns.outlines': { ask: readonly PieceId[]; answer: readonly WrittenDrawing[] }
  'patterns.drawings': { ask: readonly PieceId[]; answer: readonly WrittenDrawing[] }
  'patterns.slotFits': { ask: SlotFitsAsk; answer: readonly CandidateFit[] }
  'patterns.materialUses': { ask: MaterialId; answer: MaterialUses }
}
