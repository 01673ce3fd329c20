import { distance, type Point } from '../../../../shared/domain/geometry/geometry.ts'
import { cornersIn } from '../../../../shared/domain/geometry/line-path.ts'
import type { DrawnSize } from '../../../../shared/domain/pattern/drawn-size.ts'
import { printLength } from '../../../kit/format.ts'
import { drawnIn } from './drawn-piece.ts'
import type { Layout } from './layout.ts'

/** From where to where, in millimetres on the table; `to` follows the pointer until it is set. */
export interface Measured {
  readonly from: Point
  readonly to: Point
  readonly end: 'follows' | 'set'
}

/** The corner of an outline within reach, else the place itself. */
export function snapped(
  { placed }: Layout,
  place: Point,
  reach: number,
  size: string | undefined,
): Point {
  let best = { at: place, away: reach }
  for (const { piece, bounds, x, y } of placed) {
    if (place[0] < bounds.minX - reach || place[0] > bounds.maxX + reach) continue
    if (place[1] < bounds.minY - reach || place[1] > bounds.maxY + reach) continue
    for (const [px, py] of cornersOf(drawnIn(piece, size))) {
      const at: Point = [x + px, y - py]
      const away = distance(at, place)
      if (away < best.away) best = { at, away }
    }
  }
  return best.at
}

const known = new WeakMap<DrawnSize, readonly Point[]>()

/** Read once: the tape asks with every step of the pointer. */
function cornersOf(drawn: DrawnSize | undefined): readonly Point[] {
  if (!drawn) return []
  const corners = known.get(drawn) ?? cornersIn(drawn.cut)
  known.set(drawn, corners)
  return corners
}

/** In centimetres and in inches, whatever the floor counts in: patterns come in both. */
export function measureWords({ from, to }: Measured): string {
  const length = distance(from, to)
  return `${printLength(length, 'metric')} · ${printLength(length, 'imperial')}`
}
