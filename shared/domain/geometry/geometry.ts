import type { Kind } from '../kind.ts'

/** A place on the cloth in millimetres, x to the right and y up. */
export type Point = readonly [x: number, y: number]

/** A straight line between two places. */
export type Segment = readonly [Point, Point]

export interface Bounds {
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
}

export type SquareMillimetre = Kind<number, 'SquareMillimetre'>
export type Micrometre = Kind<number, 'Micrometre'>

/** Whole square millimetres, as records keep areas. */
export function squareMillimetres(area: number): SquareMillimetre {
  return Math.round(area) as SquareMillimetre
}

/** Whole micrometres, as records keep lengths. */
export function micrometres(millimetres: number): Micrometre {
  return Math.round(millimetres * 1000) as Micrometre
}

/** The same place on the whole micrometre, so that equal files give equal records. */
export function onMicrometre([x, y]: Point): Point {
  return [Math.round(x * 1000) / 1000 + 0, Math.round(y * 1000) / 1000 + 0]
}

export function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(bx - ax, by - ay)
}

/** Twice the area of a triangle: above zero when a, b, c turn left. */
export function turn([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
}

/** Shoelace area of a closed outline: above zero when it runs anticlockwise. Measured from its first point, to lose no digits far from the origin. */
export function signedArea(outline: readonly Point[]): number {
  const origin = outline[0]
  if (!origin) return 0
  let twice = 0
  for (let index = 2; index < outline.length; index += 1) {
    twice += turn(origin, outline[index - 1]!, outline[index]!)
  }
  return twice / 2
}

export function areaOf(outline: readonly Point[]): number {
  return Math.abs(signedArea(outline))
}

/** Length of an open line. */
export function lengthOf(path: readonly Point[]): number {
  let length = 0
  for (let index = 1; index < path.length; index += 1) {
    length += distance(path[index - 1]!, path[index]!)
  }
  return length
}

/** Length around a closed outline, the closing edge included. */
export function perimeterOf(outline: readonly Point[]): number {
  const [first] = outline
  const last = outline.at(-1)
  return first && last ? lengthOf(outline) + distance(last, first) : 0
}

/** Null for no points at all. */
export function boundsOf(points: readonly Point[]): Bounds | null {
  if (points.length === 0) return null
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let index = 0; index < points.length; index += 1) {
    const [x, y] = points[index]!
    if (x < minX) minX = x
    if (y < minY) minY = y
    if (x > maxX) maxX = x
    if (y > maxY) maxY = y
  }
  return { minX, minY, maxX, maxY }
}

export function between([ax, ay]: Point, [bx, by]: Point, share: number): Point {
  return [ax + (bx - ax) * share, ay + (by - ay) * share]
}
