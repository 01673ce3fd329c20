import type { Point } from '../../shared/domain/geometry/geometry.ts'
import { ink } from './front-drawing.ts'

/** A spline entity as R13 and later write it. */
export function spline(
  layer: string,
  degree: number,
  knots: readonly number[],
  controls: readonly Point[],
  weights: readonly number[] = [],
): string {
  const { group } = ink
  return [
    group(0, 'SPLINE'),
    group(8, layer),
    group(70, 8),
    group(71, degree),
    group(72, knots.length),
    group(73, controls.length),
    ...knots.map((knot) => group(40, knot)),
    ...weights.map((weight) => group(41, weight)),
    ...controls.map(([x, y]) => group(10, x) + group(20, y) + group(30, 0)),
  ].join('')
}

/** A spline that is told only by the points it goes through. */
export function fittedSpline(layer: string, points: readonly Point[]): string {
  const { group } = ink
  const fitted = points.map(([x, y]) => group(11, x) + group(21, y) + group(31, 0))
  return group(0, 'SPLINE') + group(8, layer) + group(70, 9) + group(71, 3) + fitted.join('')
}

/** A whole ellipse, its major axis at an angle. */
export function ellipse(layer: string, [x, y]: Point, axis: Point, ratio: number): string {
  const { group } = ink
  return [
    group(0, 'ELLIPSE') + group(8, layer),
    group(10, x) + group(20, y) + group(11, axis[0]) + group(21, axis[1]),
    group(40, ratio) + group(41, 0) + group(42, 2 * Math.PI),
  ].join('')
}

const half = Math.SQRT1_2

/** A full circle as a rational spline of the second degree: exact, as CAD systems write it. */
export function splineCircle(layer: string, [x, y]: Point, r: number): string {
  const ring: readonly Point[] = [
    [1, 0],
    [1, 1],
    [0, 1],
    [-1, 1],
    [-1, 0],
    [-1, -1],
    [0, -1],
    [1, -1],
    [1, 0],
  ]
  return spline(
    layer,
    2,
    [0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 4],
    ring.map(([u, v]): Point => [x + u * r, y + v * r]),
    [1, half, 1, half, 1, half, 1, half, 1],
  )
}
