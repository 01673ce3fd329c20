import { distance, type Point } from '../../../../shared/domain/geometry.ts'
import { printLength } from '../../../kit/format.ts'
import { geometryIn } from './drawn-piece.ts'
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
    for (const [px, py] of geometryIn(piece, size)?.cut ?? []) {
      const at: Point = [x + px, y - py]
      const away = distance(at, place)
      if (away < best.away) best = { at, away }
    }
  }
  return best.at
}

/** In centimetres and in inches, whatever the floor counts in: patterns come in both. */
export function measureWords({ from, to }: Measured): string {
  const length = distance(from, to)
  return `${printLength(length, 'metric')} · ${printLength(length, 'imperial')}`
}
