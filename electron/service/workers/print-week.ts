import { join } from 'node:path'
import { readDocumentFonts } from '../files/print/document-fonts.ts'
import type { PrintedPdf } from '../files/print/print-pieces.ts'
import { printWeeks, type WeeksToPrint } from '../files/print/print-week.ts'
import type { Watch } from '../files/watch.ts'

export interface WeekWork extends WeeksToPrint {
  readonly resources: string
}

export function printWeekInWorker(
  { resources, ...work }: WeekWork,
  watch: Pick<Watch, 'progress'>,
): Promise<PrintedPdf> {
  return printWeeks(work, readDocumentFonts(join(resources, 'fonts')), watch)
}
