import { boundsOfInk } from '../../../../shared/domain/pattern/print-ink.ts'
import {
  layForPrint,
  PAPERS,
  type PaperName,
} from '../../../../shared/domain/pattern/print-sheet.ts'
import type { Watch } from '../watch.ts'
import type { DocumentFonts } from './document-fonts.ts'
import { pagesOf } from './pages.ts'
import { renderPdf } from './pdf-render.ts'
import { coverContent } from './print-cover.ts'
import { type PrintedPiece, tileContent } from './print-tile.ts'

export interface PiecesToPrint {
  readonly title: string
  readonly paper: PaperName
  readonly pieces: readonly PrintedPiece[]
  /** When, for the file's own facts. */
  readonly at: string
}

export interface PrintedPdf {
  readonly pdf: Uint8Array
  readonly pages: number
}

/** Pieces as large as they are cut, over as many sheets as they need, with a first sheet that says how they go together. */
export async function printPieces(
  work: PiecesToPrint,
  fonts: DocumentFonts,
  watch: Pick<Watch, 'progress'>,
): Promise<PrintedPdf> {
  const { title, paper, pieces, at } = work
  const layout = layForPrint(
    pieces.map(({ ink }) => ({ bounds: boundsOfInk(ink), lines: ink })),
    paper,
  )
  const pages = layout.tiles.length + 1
  const sheets = layout.tiles.map((tile, index) => {
    watch.progress((index / pages) * 0.5, `Sheet ${index + 1} of ${layout.tiles.length}`)
    return tileContent({ tile, paper, laid: layout.laid, pieces, title, page: index + 2, pages })
  })
  watch.progress(0.5, 'Writing the PDF')
  const first = coverContent({ title, paper, layout, pieces })
  const document = pagesOf({ title, size: PAPERS[paper], at }, [first, ...sheets])
  return { pdf: await renderPdf(document, fonts), pages }
}
