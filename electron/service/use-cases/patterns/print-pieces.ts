import type { PrintAsk, PrintMade } from '../../../../shared/contract/printing.ts'
import type { Piece } from '../../../../shared/domain/module/module.ts'
import { cutWords } from '../../../../shared/domain/module/module.ts'
import type { PieceGeometry } from '../../../../shared/domain/pattern/pattern.ts'
import { printedInk } from '../../../../shared/domain/pattern/print-ink.ts'
import { refuse } from '../../../../shared/domain/result.ts'
import { isoOf } from '../../../../shared/domain/time.ts'
import { hashOf } from '../../database/blobs.ts'
import type { PrintedPiece } from '../../files/print/print-tile.ts'
import type { Doing, Hands, Viewing } from '../../use-case.ts'
import type { Watch } from '../../workers/workers.ts'
import { find } from '../edit.ts'
import { printTickets, recordTickets, ticketsPrinted } from '../floor/print-tickets.ts'
import { printWeek } from '../schedule/print-week.ts'
import { onlyFile } from './only-file.ts'

export const printDoings: Doing<'print.save' | 'print.recordTickets'> = {
  'print.recordTickets': { undoable: 'no', decide: recordTickets },
  'print.save': {
    undoable: 'no',
    async prepare(hands, { made, folder, name }) {
      const print = hands.prints.find(made)
      if (!print) return refuse({ code: 'forgotten' })
      const file = { name, content: print.pdf }
      return onlyFile(folder, file, () => ticketsPrinted(hands, print.ticketsOf))
    },
  },
}

export const printViews: Viewing<'print.pieces' | 'print.week' | 'print.tickets'> = {
  'print.week': printWeek,
  'print.pieces': print,
  'print.tickets': printTickets,
}

async function print(hands: Hands, ask: PrintAsk, watch: Watch): Promise<PrintMade> {
  const { workers, prints, resources, now } = hands
  const pieces = ask.pieceIds.map((id) => printed(hands, id, ask.size))
  const found = pieces.filter((piece) => piece !== null)
  if (found.length < pieces.length || found.length === 0) return null
  const { paper, size } = ask
  const title = `${ask.title} · ${size ?? 'all sizes'}`
  const work = { title, paper, pieces: found, at: isoOf(now()), resources }
  const { pdf, pages } = await workers.run('print-pieces', work, watch)
  const made = hashOf(pdf)
  prints.put(made, { pdf, ticketsOf: [] })
  return { made, pages }
}

/** Null for a piece that is gone; in a size that it has not got it is printed in the one it has. */
function printed(
  { reader, blobs }: Hands,
  id: Piece['id'],
  size: string | null,
): PrintedPiece | null {
  const piece = find(reader, 'piece', id)
  if (!piece) return null
  const { name, quantity, cut, role } = piece
  const sizes: readonly PieceGeometry[] = JSON.parse(blobs.read(piece.geometryHash).toString())
  const { inked, ink } = printedInk(sizes, size, cut === 'fold')
  if (!inked) return null
  const isNest = size === null && sizes.length > 1
  const drawn = isNest ? `all sizes, ${inked.size} in full` : inked.size
  return { name, words: [drawn, cutWords(cut, quantity), role].join(' · '), ink }
}
