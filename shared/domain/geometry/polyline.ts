import { between, distance, type Point, type Segment, turn } from './geometry.ts'

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
