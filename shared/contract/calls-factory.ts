import type { ChangeoverRuleId } from '../domain/resources/changeover.ts'
import type { FloorChoice } from '../domain/resources/floor.ts'
import type { KitId, KitOutageId } from '../domain/resources/kit.ts'
import type { AbsenceId, PersonShiftId } from '../domain/resources/person.ts'
import type { ClosureId, OpeningId, ShiftId } from '../domain/resources/station.ts'
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
  UndoAsk,
  WeekEntry,
} from './factory.ts'
import type { BeginRefusal, EditRefusal, MayBreak, SampleRefusal, UndoRefusal } from './refusals.ts'

/** What may be asked to be done of the factory itself: its floor, its stock and its history. */
export interface FactoryCommands {
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

  'history.undo': { ask: UndoAsk | null; refusal: UndoRefusal }
  'history.redo': { ask: MayBreak | null; refusal: UndoRefusal }
}

/** What may be asked to be seen of the same. */
export interface FactoryQueries {
  'factory.state': { ask: null; answer: FactoryState }
  'factory.setup': { ask: null; answer: FactorySetup }
  'stock.list': { ask: null; answer: Stock }
  'history.recent': { ask: { most: number }; answer: readonly HistoryEntry[] }
}
