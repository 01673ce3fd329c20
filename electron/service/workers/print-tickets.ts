import { join } from 'node:path'
import { readDocumentFonts } from '../files/print/document-fonts.ts'
import type { PrintedPdf } from '../files/print/print-pieces.ts'
import { printTickets, type TicketsToPrint } from '../files/print/print-tickets.ts'
import type { Watch } from '../files/watch.ts'

export interface TicketWork extends TicketsToPrint {
  readonly resources: string
}

export function printTicketsInWorker(
  { resources, ...work }: TicketWork,
  watch: Pick<Watch, 'progress'>,
): Promise<PrintedPdf> {
  return printTickets(work, readDocumentFonts(join(resources, 'fonts')), watch)
}
