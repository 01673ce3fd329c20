import type { ChosenFile } from '../../../shared/contract/module-import.ts'
import type { TroubleCounts } from '../../../shared/domain/conflicts/troubles.ts'
import type { CsvRefusal, CsvTable } from '../../../shared/domain/csv/csv-table.ts'
import type { Pattern } from '../../../shared/domain/pattern/pattern.ts'
import type { PatternRefusal } from '../../../shared/domain/pattern/pattern-trouble.ts'
import type { Option } from '../../../shared/domain/planning/what-helps.ts'
import type { Result } from '../../../shared/domain/result.ts'
import type { Plan } from '../../../shared/domain/schedule/plan.ts'
import type { FoundWindows } from '../../../shared/domain/windows/window-finder.ts'
import type { PiecesToPrint, PrintedPdf } from '../files/print/print-pieces.ts'
import type { TicketsToPrint } from '../files/print/print-tickets.ts'
import type { WeeksToPrint } from '../files/print/print-week.ts'
import type { BuildAsk, BuiltDocument } from './build-document.ts'
import type { TagWork } from './build-tags.ts'
import type { WindowWork } from './find-windows.ts'
import type { Printing } from './print.ts'
import type { ProposedPlan, ProposeWork } from './propose-plan.ts'
import type { HelpWork } from './what-helps.ts'

/** What worker threads can be asked: plain data in, plain data out. */
export interface Tasks {
  'read-pattern': { ask: readonly ChosenFile[]; answer: Result<Pattern, PatternRefusal> }
  'read-csv': { ask: Uint8Array; answer: Result<CsvTable, CsvRefusal> }
  'propose-plan': { ask: ProposeWork; answer: ProposedPlan }
  'what-helps': { ask: HelpWork; answer: readonly Option[] }
  'count-troubles': { ask: Plan; answer: TroubleCounts }
  'find-windows': { ask: WindowWork; answer: FoundWindows }
  'print-tickets': { ask: Printing<TicketsToPrint>; answer: PrintedPdf }
  'print-week': { ask: Printing<WeeksToPrint>; answer: PrintedPdf }
  'print-pieces': { ask: Printing<PiecesToPrint>; answer: PrintedPdf }
  'build-tags': { ask: TagWork; answer: Uint8Array }
  'build-document': { ask: BuildAsk; answer: BuiltDocument }
}

export type TaskName = keyof Tasks

export type Task = {
  readonly [Name in TaskName]: { readonly name: Name; readonly ask: Tasks[Name]['ask'] }
}[TaskName]
