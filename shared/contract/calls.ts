import type { ChangeoverRuleId } from '../domain/changeover.ts'
import type { DropId } from '../domain/drop.ts'
import type { DropOrder, DropRefusal } from '../domain/drop-rules.ts'
import type { FloorChoice } from '../domain/floor.ts'
import type { FloorRefusal, FloorReport } from '../domain/floor-rules.ts'
import type { HoldRefusal, ReleaseRefusal } from '../domain/hold.ts'
import type { Booking, BookingId, JobId } from '../domain/job.ts'
import type { JointId } from '../domain/joint.ts'
import type { KitId, KitOutageId } from '../domain/kit.ts'
import type { MaterialId } from '../domain/material.ts'
import type { ModuleRevisionId, PieceId } from '../domain/module.ts'
import type { ModuleLineId, ModuleOperationId } from '../domain/module-brings.ts'
import type { OperationId } from '../domain/operation.ts'
import type { GradeTable } from '../domain/pattern.ts'
import type { AbsenceId, PersonShiftId } from '../domain/person.ts'
import type { Pinned } from '../domain/pin.ts'
import type { PullRefusal } from '../domain/pull-revision.ts'
import type { Hash, Money } from '../domain/quantity.ts'
import type { Table } from '../domain/records.ts'
import type { LockRefusal, Move, MoveRefusal } from '../domain/schedule.ts'
import type { Join, Split, SplitRefusal } from '../domain/schedule-split.ts'
import type { SeamId } from '../domain/seam.ts'
import type { ClosureId, OpeningId, ShiftId, StationId } from '../domain/station.ts'
import type { Colourway, Slot, StyleRevisionId } from '../domain/style.ts'
import type { TakeRefusal } from '../domain/take-slot.ts'
import type { Instant, Span } from '../domain/time.ts'
import type { CompareAsk, Comparison, RevisionId } from './compare.ts'
import type { CsvFile, CsvRead, FileRefusal } from './csv.ts'
import type {
  DriftNotice,
  DropName,
  DropSheet,
  DropSummary,
  ExportAgain,
  GateWord,
  Issue,
  IssuedDocument,
  NewerRevision,
  PullAnswer,
  PullAsk,
  WithdrawalAsk,
} from './drops.ts'
import type {
  AbsenceEntry,
  ChangeoverRuleEntry,
  ClosureEntry,
  FactorySetup,
  FactoryState,
  FloorEntry,
  HistoryEntry,
  KitEntry,
  KitOutageEntry,
  LotEntry,
  MaterialEntry,
  OpeningEntry,
  PersonEntry,
  PersonShiftEntry,
  PersonWeekEntry,
  PriceEntry,
  RuleMove,
  ShiftEntry,
  StationEntry,
  Stock,
  WeekEntry,
} from './factory.ts'
import type { FloorOverview, FloorPulse, ProofEntry, StationScreen } from './floor.ts'
import type {
  BomEntry,
  BomValidation,
  ChosenFile,
  FileReview,
  LearningEntry,
  Library,
  LibraryName,
  ModuleImport,
  ModuleSheet,
  NestEntry,
  OperationEntry,
  PiecesToCopy,
  Release,
  SizeToAdd,
  StyleEntry,
  StyleSheet,
  WrittenDrawing,
} from './patterns.ts'
import type { AcceptAsk, PlanningAnswer, ProposeAsk } from './planning.ts'
import type { PrintAsk, PrintMade, PrintRefusal, PrintToSave, WeekPrintAsk } from './printing.ts'
import type {
  AcceptRefusal,
  BeginRefusal,
  BomRefusal,
  EditRefusal,
  FolderRefusal,
  GateRefusal,
  IssueRefusal,
  ModuleRefusal,
  ProofRefusal,
  ReserveRefusal,
  SampleRefusal,
  UndoRefusal,
} from './refusals.ts'
import type { BoardPlan, BrokenPlan } from './schedule.ts'
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
  TagsFile,
} from './skus.ts'
import type { SlotsAnswer, SlotsAsk, TakeSlot } from './slots.ts'

/** All the window may ask to be done. A command answers nothing: what it changed comes as news. */
export interface Commands {
  'factory.begin': {
    ask: { choice: FloorChoice; start: 'sample' | 'empty' }
    refusal: BeginRefusal
  }
  'factory.removeSamples': { ask: null; refusal: SampleRefusal }
  'factory.editFloor': { ask: FloorEntry; refusal: EditRefusal }
  'factory.saveStation': { ask: StationEntry; refusal: EditRefusal }
  'factory.savePerson': { ask: PersonEntry; refusal: EditRefusal }
  'factory.saveClosure': { ask: ClosureEntry; refusal: EditRefusal }
  'factory.removeClosure': { ask: ClosureId; refusal: EditRefusal }
  'factory.saveShift': { ask: ShiftEntry; refusal: EditRefusal }
  'factory.removeShift': { ask: ShiftId; refusal: EditRefusal }
  'factory.replaceWeek': { ask: WeekEntry; refusal: EditRefusal }
  'factory.saveOpening': { ask: OpeningEntry; refusal: EditRefusal }
  'factory.removeOpening': { ask: OpeningId; refusal: EditRefusal }
  'factory.saveAbsence': { ask: AbsenceEntry; refusal: EditRefusal }
  'factory.removeAbsence': { ask: AbsenceId; refusal: EditRefusal }
  'factory.savePersonShift': { ask: PersonShiftEntry; refusal: EditRefusal }
  'factory.removePersonShift': { ask: PersonShiftId; refusal: EditRefusal }
  'factory.replacePersonWeek': { ask: PersonWeekEntry; refusal: EditRefusal }
  'factory.saveKit': { ask: KitEntry; refusal: EditRefusal }
  'factory.removeKit': { ask: KitId; refusal: EditRefusal }
  'factory.saveKitOutage': { ask: KitOutageEntry; refusal: EditRefusal }
  'factory.removeKitOutage': { ask: KitOutageId; refusal: EditRefusal }
  'factory.saveChangeoverRule': { ask: ChangeoverRuleEntry; refusal: EditRefusal }
  'factory.removeChangeoverRule': { ask: ChangeoverRuleId; refusal: EditRefusal }
  'factory.moveChangeoverRule': { ask: RuleMove; refusal: EditRefusal }

  'stock.saveMaterial': { ask: MaterialEntry; refusal: EditRefusal }
  'stock.savePrice': { ask: PriceEntry; refusal: EditRefusal }
  'stock.saveMaterials': { ask: readonly MaterialEntry[]; refusal: EditRefusal }
  'stock.saveLot': { ask: LotEntry; refusal: EditRefusal }

  'patterns.importModule': { ask: ModuleImport; refusal: ModuleRefusal }
  'patterns.copyPieces': { ask: PiecesToCopy; refusal: ModuleRefusal }
  'print.save': { ask: PrintToSave; refusal: PrintRefusal | FolderRefusal }
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
  'patterns.validateBom': { ask: BomValidation; refusal: EditRefusal }
  'patterns.saveOperation': { ask: OperationEntry; refusal: EditRefusal }
  'patterns.removeOperation': { ask: OperationId; refusal: EditRefusal }
  'patterns.setLearning': { ask: LearningEntry; refusal: EditRefusal }
  'patterns.setPrice': {
    ask: { styleRevisionId: StyleRevisionId; price: Money | null }
    refusal: EditRefusal
  }
  'patterns.recordNest': { ask: NestEntry; refusal: EditRefusal }
  'patterns.saveLabel': { ask: LabelEntry; refusal: LabelRefusal }
  'patterns.saveSku': { ask: SkuEntry; refusal: SkuRefusal }
  'patterns.saveShop': { ask: ShopEntry; refusal: SkuRefusal }
  'patterns.submitStyle': { ask: StyleRevisionId; refusal: EditRefusal }
  'patterns.takeBackToDraft': { ask: RevisionId; refusal: EditRefusal }
  'patterns.releaseStyle': { ask: Release<StyleRevisionId>; refusal: EditRefusal }

  'drops.createDrop': { ask: { dropId: DropId; order: DropOrder }; refusal: DropRefusal }
  'drops.pullRevision': { ask: PullAsk; refusal: PullRefusal }
  'drops.endDrop': { ask: { dropId: DropId; ended: 'closed' | 'dropped' }; refusal: EditRefusal }
  'drops.reserveMaterials': { ask: DropId; refusal: ReserveRefusal }
  'drops.passGate': { ask: GateWord; refusal: GateRefusal }
  'drops.overrideGate': { ask: GateWord; refusal: GateRefusal }

  'schedule.moveJobs': { ask: readonly Move[]; refusal: MoveRefusal }
  'schedule.rippleJobs': { ask: readonly Move[]; refusal: MoveRefusal }
  'schedule.splitJob': { ask: Split; refusal: SplitRefusal }
  'schedule.joinJobs': { ask: Join; refusal: SplitRefusal }
  'schedule.unschedule': { ask: readonly BookingId[]; refusal: MoveRefusal }
  'schedule.setLock': {
    ask: { bookingIds: readonly BookingId[]; lock: Booking['lock'] }
    refusal: LockRefusal
  }
  'schedule.setPin': {
    ask: { jobId: JobId; what: Pinned; to: 'free' | 'pinned' }
    refusal: LockRefusal
  }

  'schedule.acceptProposal': { ask: AcceptAsk; refusal: AcceptRefusal }
  'schedule.holdDrop': { ask: { dropId: DropId; expiresAt: Instant }; refusal: HoldRefusal }
  'schedule.releaseHold': { ask: DropId; refusal: ReleaseRefusal }
  'schedule.takeSlot': { ask: TakeSlot; refusal: TakeRefusal }

  'floor.report': { ask: FloorReport; refusal: FloorRefusal }
  'floor.proveRecipe': { ask: ProofEntry; refusal: ProofRefusal }

  'readiness.issue': { ask: Issue; refusal: IssueRefusal }
  'readiness.withdraw': { ask: WithdrawalAsk; refusal: IssueRefusal }
  'readiness.exportAgain': { ask: ExportAgain; refusal: IssueRefusal }

  /** `only` is the id of the command that is to be taken back, and no other; null is whichever came last. */
  /** Nothing in the factory changes. */
  'tags.writeFile': { ask: TagsFile; refusal: FileRefusal }
  'csv.writeFile': { ask: CsvFile; refusal: FileRefusal }

  'history.undo': { ask: { only: string } | null; refusal: UndoRefusal }
  'history.redo': { ask: null; refusal: UndoRefusal }
}

/** All the window may ask to see. */
export interface Queries {
  'factory.state': { ask: null; answer: FactoryState }
  'factory.setup': { ask: null; answer: FactorySetup }
  'csv.readFile': { ask: Uint8Array; answer: CsvRead }
  'stock.list': { ask: null; answer: Stock }
  'patterns.readFiles': { ask: readonly ChosenFile[]; answer: FileReview }
  'patterns.names': { ask: null; answer: readonly LibraryName[] }
  'patterns.library': { ask: null; answer: Library }
  'patterns.module': { ask: ModuleRevisionId; answer: ModuleSheet | null }
  'patterns.style': { ask: StyleRevisionId; answer: StyleSheet | null }
  'patterns.compare': { ask: CompareAsk; answer: Comparison | null }
  'patterns.skus': { ask: StyleRevisionId; answer: StyleSkus | null }
  'print.pieces': { ask: PrintAsk; answer: PrintMade }
  'print.week': { ask: WeekPrintAsk; answer: PrintMade }
  'patterns.grades': { ask: ModuleRevisionId; answer: GradeTable | null }
  'patterns.drawings': { ask: readonly PieceId[]; answer: readonly WrittenDrawing[] }
  'patterns.slotFits': { ask: SlotFitsAsk; answer: readonly CandidateFit[] }
  'patterns.materialUses': { ask: MaterialId; answer: MaterialUses }
  'drops.list': { ask: null; answer: readonly DropSummary[] }
  'drops.newer': { ask: DropId; answer: readonly NewerRevision[] }
  'drops.pull': { ask: PullAsk; answer: PullAnswer }
  'drops.sheet': { ask: DropId; answer: DropSheet | null }
  'schedule.plan': { ask: Span; answer: BoardPlan }
  'schedule.broken': { ask: null; answer: BrokenPlan }
  'schedule.proposal': { ask: ProposeAsk; answer: PlanningAnswer }
  'schedule.slots': { ask: SlotsAsk; answer: SlotsAnswer }
  'drops.names': { ask: null; answer: readonly DropName[] }
  'floor.pulse': { ask: null; answer: FloorPulse }
  'floor.overview': { ask: null; answer: FloorOverview }
  'floor.station': { ask: StationId; answer: StationScreen | null }
  'readiness.drift': { ask: null; answer: readonly DriftNotice[] }
  'readiness.document': { ask: Hash; answer: IssuedDocument | null }
  'history.recent': { ask: { most: number }; answer: readonly HistoryEntry[] }
}

export type Command = keyof Commands
export type Query = keyof Queries
export type Ask<Name extends Command | Query> = (Commands & Queries)[Name]['ask']
export type Refusal<Name extends Command> = Commands[Name]['refusal']
export type Answer<Name extends Query> = Queries[Name]['answer']

/** `journal` stands for every change: what is read from the journal itself is new after each. */
export type Source = Table | 'journal'
