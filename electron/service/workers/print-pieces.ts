import { join } from 'node:path'
import { readDocumentFonts } from '../files/print/document-fonts.ts'
import { type PiecesToPrint, type PrintedPdf, printPieces } from '../files/print/print-pieces.ts'
import type { Watch } from '../files/watch.ts'

export interface PrintWork extends PiecesToPrint {
  readonly resources: string
}

export function printInWorker(
  { resources, ...work }: PrintWork,
  watch: Pick<Watch, 'progress'>,
): Promise<PrintedPdf> {
  return printPieces(work, readDocumentFonts(join(resources, 'fonts')), watch)
}
