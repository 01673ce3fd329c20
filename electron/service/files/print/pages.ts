import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { INK } from './pdf-text.ts'
import { PT } from './print-canvas.ts'

export interface Paper {
  readonly title: string
  /** In millimetres. */
  readonly size: { readonly width: number; readonly height: number }
  /** When, for the file's own facts. */
  readonly at: string | number
  /** Ours, where none is said. */
  readonly color?: string
}

/** A document whose pages are drawn up to the edge: what is on them is placed in points of the page. */
export function pagesOf(
  { title, size, at, color = INK }: Paper,
  pages: readonly (readonly Content[])[],
): TDocumentDefinitions {
  return {
    pageSize: { width: size.width * PT, height: size.height * PT },
    pageMargins: [0, 0, 0, 0],
    language: 'en',
    displayTitle: true,
    info: { title, creator: 'Selvedge', producer: 'Selvedge', creationDate: new Date(at) },
    defaultStyle: { font: 'Next', fontSize: 8, color },
    content: pages.flatMap(beginPage),
  } satisfies TDocumentDefinitions as TDocumentDefinitions
}

/** Words of no size begin a page: what is placed by itself does not. */
function beginPage(page: readonly Content[], index: number): readonly Content[] {
  return [{ text: ' ', fontSize: 1, ...(index > 0 && { pageBreak: 'before' }) }, ...page]
}
