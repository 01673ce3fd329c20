import type { Point } from '../../shared/domain/geometry/geometry.ts'
import { contentsOf } from './pdf-reading.ts'

/** A line as it is stroked on a page: millimetres from the page's top left corner, and how wide its ink is in points. */
export interface PdfLine {
  readonly points: readonly Point[]
  readonly closed: boolean
  readonly width: number
}

export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly lines: readonly PdfLine[]
}

const MM = 25.4 / 72
type Matrix = readonly [number, number, number, number, number, number]

/** What lines a PDF of ours draws, page by page, by its own path operators. */
export function pdfLines(pdf: Uint8Array): readonly PdfPage[] {
  return pagesOf(pdf, /^[Ssbn]\*?$/)
}

/** What it fills with ink: as lines, round what is filled. */
export function pdfFills(pdf: Uint8Array): readonly PdfPage[] {
  return pagesOf(pdf, /^[fFn]\*?$/)
}

function pagesOf(pdf: Uint8Array, ends: RegExp): readonly PdfPage[] {
  return contentsOf(pdf).map(({ content, width, height }) => ({
    width: width * MM,
    height: height * MM,
    lines: linesOf(content, height, ends),
  }))
}

function linesOf(content: string, height: number, ends: RegExp): readonly PdfLine[] {
  const lines: PdfLine[] = []
  const kept: { matrix: Matrix; width: number }[] = []
  let state: { matrix: Matrix; width: number } = { matrix: [1, 0, 0, 1, 0, 0], width: 1 }
  let open: { points: Point[]; closed: boolean }[] = []
  const operands: number[] = []
  const place = (x: number, y: number): Point => {
    const [a, b, c, d, e, f] = state.matrix
    return [(a * x + c * y + e) * MM, (height - (b * x + d * y + f)) * MM]
  }
  for (const token of content.replace(/\[[^\]]*\]|<[^>]*>|\([^)]*\)/g, ' 0 ').split(/\s+/)) {
    const figure = Number(token)
    if (token !== '' && !Number.isNaN(figure)) {
      operands.push(figure)
      continue
    }
    const [x = 0, y = 0] = operands.slice(-2)
    if (token === 'q') kept.push(state)
    else if (token === 'Q') state = kept.pop() ?? state
    else if (token === 'cm') state = { ...state, matrix: within(state.matrix, operands.slice(-6)) }
    else if (token === 'w') state = { ...state, width: operands.at(-1) ?? 0 }
    else if (token === 'm') open.push({ points: [place(x, y)], closed: false })
    else if (token === 'l') open.at(-1)?.points.push(place(x, y))
    else if (token === 'h' && open.length > 0) open.at(-1)!.closed = true
    else if (ends.test(token)) {
      if (token !== 'n') lines.push(...open.map((one) => ({ ...one, width: state.width })))
      open = []
    }
    operands.length = 0
  }
  return lines
}

function within([a, b, c, d, e, f]: Matrix, inner: readonly number[]): Matrix {
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = inner
  return [
    a * p + c * q,
    b * p + d * q,
    a * r + c * s,
    b * r + d * s,
    a * t + c * u + e,
    b * t + d * u + f,
  ]
}
