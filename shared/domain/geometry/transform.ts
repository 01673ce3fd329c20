import type { Point, Segment } from './geometry.ts'

/** A rigid or scaling move of the plane: x' = a x + c y + e, y' = b x + d y + f. */
export interface Transform {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly d: number
  readonly e: number
  readonly f: number
}

export function shiftedBy(e: number, f: number): Transform {
  return { a: 1, b: 0, c: 0, d: 1, e, f }
}

export function scaledBy(factor: number): Transform {
  return { a: factor, b: 0, c: 0, d: factor, e: 0, f: 0 }
}

/** Anticlockwise about the origin. */
export function turnedBy(degrees: number): Transform {
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return { a: cos, b: sin, c: -sin, d: cos, e: 0, f: 0 }
}

/** Reflection in the endless line through the segment, which must have a length. */
export function mirroredIn([[px, py], [qx, qy]]: Segment): Transform {
  const angle = 2 * Math.atan2(qy - py, qx - px)
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return {
    a: cos,
    b: sin,
    c: sin,
    d: -cos,
    e: px - cos * px - sin * py,
    f: py - sin * px + cos * py,
  }
}

export function moved({ a, b, c, d, e, f }: Transform, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f]
}

export function allMoved(transform: Transform, points: readonly Point[]): readonly Point[] {
  return points.map((point) => moved(transform, point))
}
