import { between, distance, lengthOf, type Point, type Segment, turn } from './geometry.ts'

/** A line as drawn: closed lines do not repeat their first point. */
export interface Path {
  readonly points: readonly Point[]
  readonly closed: boolean
}

/** Where on a line a place falls: `share` of the way from vertex `index` to the next one. */
export interface Foot {
  readonly index: number
  readonly share: number
  readonly at: Point
  readonly distance: number
}

/** The place on the line that is nearest to `point`; null for an empty line. */
export function nearestOn({ points, closed }: Path, point: Point): Foot | null {
  const [only] = points
  if (!only) return null
  let best: Foot = { index: 0, share: 0, at: only, distance: distance(only, point) }
  const edges = closed ? points.length : points.length - 1
  for (let index = 0; index < edges; index += 1) {
    const foot = footOn([points[index]!, points[(index + 1) % points.length]!], point, index)
    if (foot.distance < best.distance) best = foot
  }
  return best
}

export function footOn([from, to]: Segment, point: Point, index: number): Foot {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const square = dx * dx + dy * dy
  const along = (point[0] - from[0]) * dx + (point[1] - from[1]) * dy
  const share = square > 0 ? Math.min(1, Math.max(0, along / square)) : 0
  const at = between(from, to, share)
  return { index, share, at, distance: distance(at, point) }
}

/** Signed distance from the endless line through the segment: above zero on its left. */
export function sideOf([from, to]: Segment, point: Point): number {
  const length = distance(from, to)
  return length > 0 ? turn(from, to, point) / length : distance(from, point)
}

export function isOnLine(path: Path, point: Point, within: number): boolean {
  const foot = nearestOn(path, point)
  return foot !== null && foot.distance <= within
}

/** Even-odd test; a place on the outline itself may answer either way. */
export function isInside(outline: readonly Point[], [x, y]: Point): boolean {
  let inside = false
  for (let index = 0; index < outline.length; index += 1) {
    const [ax, ay] = outline[index]!
    const [bx, by] = outline[(index + 1) % outline.length]!
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}

/** Distance travelled from the first vertex to each vertex. */
export function milestones(points: readonly Point[]): readonly number[] {
  let travelled = 0
  return points.map((point, index) => {
    if (index > 0) travelled += distance(points[index - 1]!, point)
    return travelled
  })
}

/** The stretch of a closed outline from vertex `from` forward to vertex `to`, both included. */
export function stretchOf(outline: readonly Point[], from: number, to: number): readonly Point[] {
  if (from <= to) return outline.slice(from, to + 1)
  return [...outline.slice(from), ...outline.slice(0, to + 1)]
}

/** The same line with fewer points, none further than `within` from the old one (Douglas-Peucker). */
export function thinned(points: readonly Point[], within: number): readonly Point[] {
  if (points.length < 3 || lengthOf(points) === 0) return points
  const kept = new Set([0, points.length - 1])
  const open: [number, number][] = [[0, points.length - 1]]
  for (let span = open.pop(); span; span = open.pop()) {
    const far = farthestFrom(points, span)
    if (far.distance <= within) continue
    kept.add(far.index)
    open.push([span[0], far.index], [far.index, span[1]])
  }
  return points.filter((_, index) => kept.has(index))
}

function farthestFrom(points: readonly Point[], [from, to]: readonly [number, number]) {
  let far = { index: from, distance: 0 }
  for (let index = from + 1; index < to; index += 1) {
    const foot = footOn([points[from]!, points[to]!], points[index]!, 0)
    if (foot.distance > far.distance) far = { index, distance: foot.distance }
  }
  return far
}
