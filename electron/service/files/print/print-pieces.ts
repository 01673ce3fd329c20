import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { boundsOfInk } from '../../../../shared/domain/pattern/print-ink.ts'
import {
  layForPrint,
  PAPERS,
  type PaperName,
} from '../../../../shared/domain/pattern/print-sheet.ts'
import type { Watch } from '../watch.ts'
import type { DocumentFonts } from './document-fonts.ts'
import { renderPdf } from './pdf-render.ts'
import { INK } from './pdf-text.ts'
import { PT } from './print-canvas.ts'
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
  const { title, paper, pieces } = work
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
  const content = [first, ...sheets].flatMap((sheet, index) => onPage(sheet, index))
  return { pdf: await renderPdf(definitionOf(work, content), fonts), pages }
}

/** Words of no size begin a page: what is placed by itself does not. */
function onPage(sheet: readonly Content[], index: number): readonly Content[] {
  const begin: Content = { text: ' ', fontSize: 1, ...(index > 0 && { pageBreak: 'before' }) }
  return [begin, ...sheet]
}

function definitionOf({ title, paper, at }: PiecesToPrint, content: readonly Content[]) {
  const { width, height } = PAPERS[paper]
  return {
    pageSize: { width: width * PT, height: height * PT },
    pageMargins: [0, 0, 0, 0],
    language: 'en',
    displayTitle: true,
    info: { title, creator: 'Selvedge', producer: 'Selvedge', creationDate: new Date(at) },
    defaultStyle: { font: 'Next', fontSize: 8, color: INK },
    content: [...content],
  } satisfies TDocumentDefinitions as TDocumentDefinitions
}
