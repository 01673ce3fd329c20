import type { Content } from 'pdfmake/interfaces'
import {
  TICKET_PAPERS,
  type Ticket,
  type TicketPaper,
} from '../../../../shared/domain/tickets/ticket.ts'
import {
  layTicket,
  TICKET_MARGIN,
  type TicketWords,
} from '../../../../shared/domain/tickets/ticket-sheet.ts'
import type { Instant, Zone } from '../../../../shared/domain/time.ts'
import type { Watch } from '../watch.ts'
import type { DocumentFonts } from './document-fonts.ts'
import { pagesOf } from './pages.ts'
import { drawBand } from './pdf-band.ts'
import { renderPdf } from './pdf-render.ts'
import type { Looks } from './pdf-text.ts'
import { PT, wordsOn } from './print-canvas.ts'
import type { PrintedPdf } from './print-pieces.ts'
import { qrPicture } from './qr-code.ts'
import { lineOn } from './week-canvas.ts'

export interface TicketsToPrint {
  readonly tickets: readonly Ticket[]
  readonly paper: TicketPaper
  readonly zone: Zone
  readonly at: Instant
}

const BLACK = '#000000'

/** Tickets, one or two on a page: black on white. */
export async function printTickets(
  { tickets, paper, zone, at }: TicketsToPrint,
  fonts: DocumentFonts,
  watch: Pick<Watch, 'progress'>,
): Promise<PrintedPdf> {
  const { tickets: each, ...size } = TICKET_PAPERS[paper]
  const drawn = tickets.map((ticket, index): readonly Content[] => {
    watch.progress((index / tickets.length) * 0.5, `Ticket ${index + 1} of ${tickets.length}`)
    const place = index % each
    const fold = place > 0 ? [foldAt(size.width / 2, size.height)] : []
    return [...fold, ...ticketAt(layTicket(ticket, zone, at), (place * size.width) / each)]
  })
  watch.progress(0.5, 'Writing the PDF')
  const pages = Array.from({ length: Math.ceil(drawn.length / each) }, (_, page) =>
    drawn.slice(page * each, (page + 1) * each).flat(),
  )
  const document = pagesOf({ title: 'Job tickets', size, at, color: BLACK }, pages)
  return { pdf: await renderPdf(document, fonts), pages: pages.length }
}

function foldAt(x: number, height: number): Content {
  const canvas = [
    lineOn([x, 0], [x, 6], BLACK, 0.3),
    lineOn([x, height - 6], [x, height], BLACK, 0.3),
  ]
  return { canvas, absolutePosition: { x: 0, y: 0 } }
}

function ticketAt(sheet: ReturnType<typeof layTicket>, left: number): readonly Content[] {
  const { words, rules, code, band } = sheet
  const at = left + TICKET_MARGIN
  const strip = {
    x: (left + band.x) * PT,
    width: band.width * PT,
    top: band.y * PT,
    bottom: (band.y + band.height) * PT,
  }
  return [
    { ...(drawBand(band.band, strip) as object), absolutePosition: { x: 0, y: 0 } } as Content,
    {
      svg: qrPicture(code.text),
      width: code.side * PT,
      absolutePosition: { x: (left + code.x) * PT, y: code.y * PT },
    },
    {
      canvas: rules.map((y) => lineOn([at, y], [at + 128, y], BLACK, 0.5)),
      absolutePosition: { x: 0, y: 0 },
    },
    ...words.map((one) => wordsOn(one.text, left + one.x, one.y, looksOf(one))),
  ]
}

function looksOf({ size, looks }: TicketWords): Looks {
  const shared = { fontSize: size, color: BLACK, lineHeight: 1, noWrap: true }
  if (looks === 'code') return { ...shared, font: 'Mono', bold: true }
  return { ...shared, bold: looks === 'bold' }
}
