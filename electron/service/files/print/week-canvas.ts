import type { CanvasElement } from 'pdfmake/interfaces'
import type { Point } from '../../../../shared/domain/geometry/geometry.ts'
import { PT } from './print-canvas.ts'

interface Paint {
  readonly fill?: string
  readonly line?: string
  readonly width?: number
  readonly dash?: number
}

/** A box on the paper, in millimetres from its top left corner. */
export function boxOn(x: number, y: number, w: number, h: number, paint: Paint): CanvasElement {
  const { fill, line, width = 0.4, dash } = paint
  return {
    type: 'rect',
    x: x * PT,
    y: y * PT,
    w: w * PT,
    h: h * PT,
    ...(fill && { color: fill }),
    ...(line ? { lineColor: line, lineWidth: width } : { lineWidth: 0 }),
    ...(dash && { dash: { length: dash, space: dash } }),
  }
}

export function lineOn(from: Point, to: Point, color: string, width = 0.3): CanvasElement {
  const [x1, y1] = [from[0] * PT, from[1] * PT]
  const [x2, y2] = [to[0] * PT, to[1] * PT]
  return { type: 'line', x1, y1, x2, y2, lineColor: color, lineWidth: width }
}

/** A filled shape through points. */
export function shapeOn(points: readonly Point[], color: string): CanvasElement {
  return {
    type: 'polyline',
    closePath: true,
    color,
    lineWidth: 0,
    points: points.map(([x, y]) => ({ x: x * PT, y: y * PT })),
  }
}
