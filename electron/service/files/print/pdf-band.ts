import type { CanvasElement, Content } from 'pdfmake/interfaces'
import { type SelvedgeBand, selvedgeBand } from '../../../../shared/domain/drop/selvedge-band.ts'

interface Strip {
  readonly x: number
  readonly width: number
  readonly top: number
  readonly bottom: number
  /** From stitch to stitch, in points; as on a confirmation's edge where nothing is said. */
  readonly step?: number
}

const STEP = 9

/** The drop's selvedge band, down the whole edge of the page. */
export function drawBand(band: number, strip: Strip): Content {
  const mark = selvedgeBand(band)
  return { canvas: [...stitch(mark, strip)] }
}

function stitch({ stitch, thread }: SelvedgeBand, strip: Strip): readonly CanvasElement[] {
  const { x, width, top, bottom, step = STEP } = strip
  const thick = step / 4.5
  const middle = x + width / 2
  switch (stitch) {
    case 'solid':
      return [bar(x, top, width, bottom - top, thread)]
    case 'running':
      return every(strip, 2, (y) => [bar(x, y, width, step * 1.3, thread)])
    case 'zigzag':
      return every(strip, 1, (y) => [
        stroke(x, y, x + width, y + step / 2, thread, thick),
        stroke(x + width, y + step / 2, x, y + step, thread, thick),
      ])
    case 'dots':
      return every(strip, 1, (y) => [dot(middle, y + step / 2, thread, step * 0.29)])
    case 'cross':
      return every(strip, 1, (y) => [
        stroke(x, y + 1, x + width, y + step - 1, thread, thick),
        stroke(x + width, y + 1, x, y + step - 1, thread, thick),
      ])
    case 'ladder':
      return [
        ...rails(strip, thread, [x, x + width], thick),
        ...every(strip, 1, (y) => [stroke(x, y, x + width, y, thread, thick)]),
      ]
    case 'double':
      return [
        bar(x, top, step / 3, bottom - top, thread),
        bar(x + width - step / 3, top, step / 3, bottom - top, thread),
      ]
    case 'blanket':
      return [
        ...rails(strip, thread, [x], thick),
        ...every(strip, 1, (y) => [stroke(x, y, x + width, y, thread, thick)]),
      ]
  }
}

function every(
  { top, bottom, step = STEP }: Strip,
  steps: number,
  draw: (y: number) => readonly CanvasElement[],
): readonly CanvasElement[] {
  const count = Math.floor((bottom - top) / (step * steps))
  return Array.from({ length: count }, (_, index) => draw(top + index * step * steps)).flat()
}

function rails({ top, bottom }: Strip, thread: string, at: readonly number[], thick: number) {
  return at.map((x) => stroke(x, top, x, bottom, thread, thick))
}

const bar = (x: number, y: number, w: number, h: number, color: string): CanvasElement => ({
  type: 'rect',
  x,
  y,
  w,
  h,
  color,
})

const dot = (x: number, y: number, color: string, r: number): CanvasElement => ({
  type: 'ellipse',
  x,
  y,
  r1: r,
  r2: r,
  color,
})

const stroke = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  lineColor: string,
  lineWidth: number,
) => ({ type: 'line', x1, y1, x2, y2, lineWidth, lineColor }) satisfies CanvasElement
