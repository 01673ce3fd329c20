import type { JobId } from '../domain/schedule/job.ts'
import type { CsvFile, CsvRead, FileRefusal } from './csv.ts'
import type {
  PrintAsk,
  PrintMade,
  PrintRefusal,
  PrintToSave,
  TicketPrintAsk,
  WeekPrintAsk,
} from './printing.ts'
import type { FolderRefusal } from './refusals.ts'
import type { TagsFile } from './skus.ts'

/** What may be asked to be done of files and print; nothing in the factory changes by them but how often tickets were printed. */
export interface FileCommands {
  'print.save': { ask: PrintToSave; refusal: PrintRefusal | FolderRefusal }
  /** That tickets of these jobs came out of a printer. */
  'print.recordTickets': { ask: readonly JobId[]; refusal: { readonly code: 'gone' } }
  'csv.writeFile': { ask: CsvFile; refusal: FileRefusal }
  'tags.writeFile': { ask: TagsFile; refusal: FileRefusal }
}

/** What may be asked to be seen of the same. */
export interface FileQueries {
  'print.pieces': { ask: PrintAsk; answer: PrintMade }
  'print.tickets': { ask: TicketPrintAsk; answer: PrintMade }
  'print.week': { ask: WeekPrintAsk; answer: PrintMade }
  'csv.readFile': { ask: Uint8Array; answer: CsvRead }
}
