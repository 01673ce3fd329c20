import type { CanvasElement, Content } from 'pdfmake/interfaces'
import { type SelvedgeBand, selvedgeBand } from '../../../shared/domain/selvedge-band.ts'

interface Strip {
  readonly x: number
  readonly width: number
  readonly top: number
  readonly bottom: number
}

const STEP = 9

/** The drop's selvedge band, down the whole edge of the page. */
export function drawBand(band: number, strip: Strip): Content {
  const mark = selvedgeBand(band)
  return { canvas: [...stitch(mark, strip)] }
}

function stitch({ stitch, thread }: SelvedgeBand, strip: Strip): readonly CanvasElement[] {
  const { x, width, top, bottom } = strip
  const middle = x + width / 2
  switch (stitch) {
    case 'solid':
      return [bar(x, top, width, bottom - top, thread)]
    case 'running':
      return every(strip, 2, (y) => [bar(x, y, width, STEP * 1.3, thread)])
    case 'zigzag':
      return every(strip, 1, (y) => [
        stroke(x, y, x + width, y + STEP / 2, thread),
        stroke(x + width, y + STEP / 2, x, y + STEP, thread),
      ])
    case 'dots':
      return every(strip, 1, (y) => [dot(middle, y + STEP / 2, thread)])
    case 'cross':
      return every(strip, 1, (y) => [
        stroke(x, y + 1, x + width, y + STEP - 1, thread),
        stroke(x + width, y + 1, x, y + STEP - 1, thread),
      ])
    case 'ladder':
      return [
        ...rails(strip, thread, [x, x + width]),
        ...every(strip, 1, (y) => [stroke(x, y, x + width, y, thread)]),
      ]
    case 'double':
      return [
        bar(x, top, 3, bottom - top, thread),
        bar(x + width - 3, top, 3, bottom - top, thread),
      ]
    case 'blanket':
      return [
        ...rails(strip, thread, [x]),
        ...every(strip, 1, (y) => [stroke(x, y, x + width, y, thread)]),
      ]
  }
}

function every(
  { top, bottom }: Strip,
  steps: number,
  draw: (y: number) => readonly CanvasElement[],
): readonly CanvasElement[] {
  const count = Math.floor((bottom - top) / (STEP * steps))
  return Array.from({ length: count }, (_, index) => draw(top + index * STEP * steps)).flat()
}

function rails({ top, bottom }: Strip, thread: string, at: readonly number[]) {
  return at.map((x) => stroke(x, top, x, bottom, thread))
}

const bar = (x: number, y: number, w: number, h: number, color: string): CanvasElement => ({
  type: 'rect',
  x,
  y,
  w,
  h,
  color,
})

const dot = (x: number, y: number, color: string): CanvasElement => ({
  type: 'ellipse',
  x,
  y,
  r1: 2.6,
  r2: 2.6,
  color,
})

const stroke = (x1: number, y1: number, x2: number, y2: number, lineColor: string) =>
  ({ type: 'line', x1, y1, x2, y2, lineWidth: 2, lineColor }) satisfies CanvasElement
