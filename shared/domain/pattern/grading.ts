import { distance, type Point } from '../geometry/geometry.ts'
import type { Path } from '../geometry/polyline.ts'

/** How far a grade rule moves a point from the base size to another, in millimetres. */
export type Growth = readonly [dx: number, dy: number]

/**
 * The growth of every vertex, when only some are graded: the others share their two graded neighbours' growth by their
 * distance along the line. Nothing graded grows nothing; past the last graded point of an open line its growth holds.
 */
export function spreadGrowth(
  { points, closed }: Path,
  graded: readonly (Growth | null)[],
): readonly Growth[] {
  const anchors = graded.flatMap((growth, index) => (growth ? [index] : []))
  if (anchors.length === 0) return points.map(() => [0, 0])
  const spread: Growth[] = points.map((_, index) => graded[index] ?? graded[anchors[0]!]!)
  anchors.forEach((anchor, order) => {
    const next = anchors[order + 1]
    if (next !== undefined) fillBetween(points, spread, anchor, next)
    else if (closed) fillBetween(points, spread, anchor, anchors[0]! + points.length)
    else spread.fill(graded[anchor]!, anchor)
  })
  return spread
}

/** `to` may count past the end of a closed line: it comes round to the beginning. */
function fillBetween(points: readonly Point[], spread: Growth[], from: number, to: number): void {
  const place = (index: number) => points[index % points.length]!
  const start = spread[from % points.length]!
  const end = spread[to % points.length]!
  let whole = 0
  for (let index = from; index < to; index += 1) whole += distance(place(index), place(index + 1))
  let travelled = 0
  for (let index = from + 1; index < to; index += 1) {
    travelled += distance(place(index - 1), place(index))
    spread[index % points.length] = mixed(start, end, whole > 0 ? travelled / whole : 0)
  }
}

export function mixed([ax, ay]: Growth, [bx, by]: Growth, share: number): Growth {
  return [ax + (bx - ax) * share, ay + (by - ay) * share]
}

export function grown([x, y]: Point, [dx, dy]: Growth): Point {
  return [x + dx, y + dy]
}
