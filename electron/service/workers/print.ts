import { join } from 'node:path'
import { type DocumentFonts, readDocumentFonts } from '../files/print/document-fonts.ts'
import { type PrintedPdf, printPieces } from '../files/print/print-pieces.ts'
import { printTickets } from '../files/print/print-tickets.ts'
import { printWeeks } from '../files/print/print-week.ts'
import type { Watch } from '../files/watch.ts'

/** What is to be printed, and where the fonts lie that it is printed in. */
export type Printing<Work> = Work & { readonly resources: string }

type Progress = Pick<Watch, 'progress'>
type Print<Work> = (work: Work, fonts: DocumentFonts, watch: Progress) => Promise<PrintedPdf>

export const printPiecesIn = inFonts(printPieces)
export const printTicketsIn = inFonts(printTickets)
export const printWeeksIn = inFonts(printWeeks)

function inFonts<Work>(print: Print<Work>) {
  return (work: Printing<Work>, watch: Progress) =>
    print(work, readDocumentFonts(join(work.resources, 'fonts')), watch)
}
