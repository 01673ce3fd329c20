import { distance, type Point, perimeterOf, signedArea } from '../geometry/geometry.ts'
import type { PieceGeometry } from '../pattern/pattern.ts'

/** The line that a piece is sewn on where its file has one all around, else the line it is cut on. */
export interface SeamLine {
  readonly of: 'sew' | 'cut'
  /** By size, each running the way of the first; no line repeats its first point. */
  readonly bySize: ReadonlyMap<string, readonly Point[]>
}

/** A sew line that is shorter than this share of the cut line is not the one around the piece: narrow bands lose half their area, not their length. */
const AROUND = 0.5

/** One kind of line for all sizes: a length on the sew line must not be set against one on the cut line. */
export function seamLineOf(sizes: readonly PieceGeometry[]): SeamLine {
  const sewn = sizes.flatMap((geometry) => {
    const line = sewLineOf(geometry)
    return line ? [[geometry.size, line] as const] : []
  })
  const isSewn = sewn.length === sizes.length && sizes.length > 0
  const lines = isSewn ? sewn : sizes.map(({ size, cut }) => [size, cut] as const)
  const way = Math.sign(signedArea(lines[0]?.[1] ?? []))
  return {
    of: isSewn ? 'sew' : 'cut',
    bySize: new Map(
      lines.map(([size, line]) => [
        size,
        Math.sign(signedArea(line)) === way ? line : line.toReversed(),
      ]),
    ),
  }
}

function sewLineOf({ sews, cut }: PieceGeometry): readonly Point[] | null {
  const around = sews.filter(
    ({ points, closed }) =>
      isRing(points, closed) && perimeterOf(points) > AROUND * perimeterOf(cut),
  )
  const [line] = around
  if (!line || around.length > 1) return null
  const [first, last] = [line.points[0]!, line.points.at(-1)!]
  return distance(first, last) < TOUCH ? line.points.slice(0, -1) : line.points
}

/** Millimetres. */
const TOUCH = 0.01

function isRing(points: readonly Point[], closed: boolean): boolean {
  if (points.length < 3) return false
  return closed || distance(points[0]!, points.at(-1)!) < TOUCH
}
