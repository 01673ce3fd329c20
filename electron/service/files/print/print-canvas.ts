import type { CanvasElement, Content } from 'pdfmake/interfaces'
import type { Point } from '../../../../shared/domain/geometry/geometry.ts'
import type { InkKind } from '../../../../shared/domain/pattern/print-ink.ts'
import { INK, INK_FAINT, INK_SOFT, type Looks, words } from './pdf-text.ts'

/** Points of a PDF to the millimetre. */
export const PT = 72 / 25.4

interface Stroke {
  readonly lineWidth: number
  readonly lineColor: string
  readonly dash?: { readonly length: number; readonly space: number }
}

type StrokeKind = InkKind | 'cross' | 'frame' | 'scale'

const STROKES: Readonly<Record<StrokeKind, Stroke>> = {
  cut: { lineWidth: 0.9, lineColor: INK },
  nest: { lineWidth: 0.5, lineColor: INK_FAINT },
  sew: { lineWidth: 0.5, lineColor: INK_SOFT, dash: { length: 5, space: 3 } },
  mark: { lineWidth: 0.6, lineColor: INK },
  fold: { lineWidth: 0.6, lineColor: INK, dash: { length: 10, space: 3 } },
  cross: { lineWidth: 0.3, lineColor: INK_FAINT },
  scale: { lineWidth: 0.4, lineColor: INK_SOFT },
  frame: { lineWidth: 0.2, lineColor: INK_FAINT },
}

/** A line through points on the paper, in millimetres from its top left corner. */
export function strokeOn(
  kind: StrokeKind,
  points: readonly Point[],
  closed = false,
): CanvasElement {
  const { dash, ...stroke } = STROKES[kind]
  return {
    type: 'polyline',
    ...stroke,
    ...(dash && { dash: { ...dash } }),
    ...(closed && { closePath: true }),
    points: points.map(([x, y]) => ({ x: x * PT, y: y * PT })),
  }
}

export function squareOn(kind: StrokeKind, x: number, y: number, side: number) {
  const [right, bottom] = [x + side, y + side]
  const corners: readonly Point[] = [
    [x, y],
    [right, y],
    [right, bottom],
    [x, bottom],
  ]
  return strokeOn(kind, corners, true)
}

/** Words whose top left corner is at this place: millimetres. */
export function wordsOn(text: string, x: number, y: number, looks: Looks = {}): Content {
  return {
    ...(words(text, { fontSize: 8, color: INK_SOFT, ...looks }) as object),
    absolutePosition: { x: x * PT, y: y * PT },
  } as Content
}
