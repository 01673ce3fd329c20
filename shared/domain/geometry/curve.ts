import { distance, type Point, turn } from './geometry.ts'

const mostSteps = 2000

/** Small curves are drawn finer than large ones, so that an area is within 0.02 % whatever its size. */
export function fineness(within: number, size: number): number {
  return size > 0 ? Math.min(within, size / 20_000) : within
}

/** Points along a circle from `start`, turning by `sweep` degrees (anticlockwise above zero), no chord further than `within` from it. */
export function arcPoints(
  centre: Point,
  radius: number,
  start: number,
  sweep: number,
  within: number,
): readonly Point[] {
  const steps = stepsOf(radius, Math.abs(sweep), within)
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = ((start + (sweep * step) / steps) * Math.PI) / 180
    return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)] as const
  })
}

function stepsOf(radius: number, sweep: number, within: number): number {
  if (!(radius > within)) return 4
  const step = (2 * Math.acos(1 - within / radius) * 180) / Math.PI
  return Math.min(mostSteps, Math.max(1, Math.ceil(sweep / step)))
}

/** The arc that a polyline's bulge stands for, both ends included; bulge is the tangent of a quarter of its angle. */
export function bulgePoints(from: Point, to: Point, bulge: number, within: number) {
  const chord = distance(from, to)
  if (bulge === 0 || chord === 0) return [from, to]
  const radius = (chord * (1 + bulge * bulge)) / (4 * bulge)
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
  const height = radius - (bulge * chord) / 2
  const centre: Point = [
    middle[0] - ((to[1] - from[1]) / chord) * height,
    middle[1] + ((to[0] - from[0]) / chord) * height,
  ]
  const start = (Math.atan2(from[1] - centre[1], from[0] - centre[0]) * 180) / Math.PI
  const sweep = (4 * Math.atan(bulge) * 180) / Math.PI
  const arc = arcPoints(centre, Math.abs(radius), start, sweep, within)
  return [from, ...arc.slice(1, -1), to]
}

export type Cubic = readonly [Point, Point, Point, Point]

/** Points along a cubic Bezier, both ends included, halved until no chord is further than `within` from it. */
export function cubicPoints(cubic: Cubic, within: number): readonly Point[] {
  const points: Point[] = [cubic[0]]
  const open: { readonly cubic: Cubic; readonly depth: number }[] = [{ cubic, depth: 0 }]
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.depth >= 11 || (next.depth > 0 && isFlat(next.cubic, within))) {
      points.push(next.cubic[3])
      continue
    }
    const [left, right] = halved(next.cubic)
    open.push({ cubic: right, depth: next.depth + 1 }, { cubic: left, depth: next.depth + 1 })
  }
  return points
}

export function quadraticPoints(from: Point, control: Point, to: Point, within: number) {
  const toward = (end: Point): Point => [
    end[0] + ((control[0] - end[0]) * 2) / 3,
    end[1] + ((control[1] - end[1]) * 2) / 3,
  ]
  return cubicPoints([from, toward(from), toward(to), to], within)
}

function isFlat([a, b, c, d]: Cubic, within: number): boolean {
  const chord = distance(a, d)
  if (chord < 1e-9) return Math.max(distance(a, b), distance(a, c)) <= within
  const off = Math.max(Math.abs(turn(a, d, b)), Math.abs(turn(a, d, c))) / chord
  return off * 0.75 <= within && distance(a, b) + distance(b, c) + distance(c, d) <= chord * 1.2
}

function halved([a, b, c, d]: Cubic): readonly [Cubic, Cubic] {
  const middle = (p: Point, q: Point): Point => [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2]
  const [ab, bc, cd] = [middle(a, b), middle(b, c), middle(c, d)]
  const [abc, bcd] = [middle(ab, bc), middle(bc, cd)]
  const centre = middle(abc, bcd)
  return [
    [a, ab, abc, centre],
    [centre, bcd, cd, d],
  ]
}

/** A smooth line through all the points (Catmull-Rom, its tangents parallel to the neighbours' chord). */
export function catmullPoints(points: readonly Point[], within: number): readonly Point[] {
  const closed = points.length > 2 && distance(points[0]!, points.at(-1)!) === 0
  const place = (index: number): Point => {
    if (closed && index < 0) return points.at(index - 1)!
    if (closed && index >= points.length) return points[index - points.length + 1]!
    return points[Math.min(points.length - 1, Math.max(0, index))]!
  }
  return points.flatMap((from, index) => {
    const to = points[index + 1]
    if (!to) return [from]
    const [before, after] = [place(index - 1), place(index + 2)]
    const leaving: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6]
    const coming: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6]
    return cubicPoints([from, leaving, coming, to], within).slice(0, -1)
  })
}
