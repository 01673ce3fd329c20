import { type Bounds, between, type Point } from './geometry.ts'

/** The parts of a line that lie in a box, in the direction in which the line was drawn. */
export function clipLine(
  points: readonly Point[],
  closed: boolean,
  box: Bounds,
): readonly (readonly Point[])[] {
  const parts: Point[][] = []
  const edges = closed ? points.length : points.length - 1
  let isOpen = false
  for (let index = 0; index < edges; index += 1) {
    const to = points[(index + 1) % points.length]!
    const part = clipEdge(points[index]!, to, box)
    if (part && isOpen) parts.at(-1)!.push(part[1])
    else if (part) parts.push([...part])
    isOpen = part !== null && isSame(part[1], to)
  }
  return parts
}

const isSame = (a: Point, b: Point) => a[0] === b[0] && a[1] === b[1]

/** Liang and Barsky's way; null for an edge that has nothing in the box. */
function clipEdge(from: Point, to: Point, box: Bounds): readonly [Point, Point] | null {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  let [enters, leaves] = [0, 1]
  const walls = [
    [-dx, from[0] - box.minX],
    [dx, box.maxX - from[0]],
    [-dy, from[1] - box.minY],
    [dy, box.maxY - from[1]],
  ] as const
  for (const [toward, room] of walls) {
    if (toward === 0 && room < 0) return null
    if (toward < 0) enters = Math.max(enters, room / toward)
    if (toward > 0) leaves = Math.min(leaves, room / toward)
  }
  if (enters >= leaves) return null
  return [
    enters > 0 ? between(from, to, enters) : from,
    leaves < 1 ? between(from, to, leaves) : to,
  ]
}
