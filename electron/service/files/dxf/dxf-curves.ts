import { arcPoints, catmullPoints } from '../../../../shared/domain/geometry/curve.ts'
import { distance, lengthOf, type Point } from '../../../../shared/domain/geometry/geometry.ts'
import { splineLine } from '../../../../shared/domain/geometry/nurbs.ts'
import type { Fields } from './dxf-fields.ts'

/** Curves are flattened to a share of their size: 0.02 mm on two metres. */
const share = 1 / 100_000
const mostControls = 20_000

/** An ellipse or a part of one, its major axis told by its end; null where it has none. */
export function ellipsePoints(fields: Fields): readonly Point[] | null {
  const [centre, axis] = [fields.point(10, 20), fields.point(11, 21)]
  const ratio = Math.abs(fields.number(40) ?? 0)
  const [from, to] = [fields.number(41) ?? 0, fields.number(42) ?? 2 * Math.PI]
  const radius = axis ? Math.hypot(...axis) : 0
  if (!centre || !axis || radius === 0 || ratio === 0) return null
  const sweep = to > from ? to - from : to - from + 2 * Math.PI
  const degrees = 180 / Math.PI
  const round = arcPoints([0, 0], 1, from * degrees, sweep * degrees, 1 / 50_000)
  return round.map(
    ([u, v]): Point => [
      centre[0] + axis[0] * u - axis[1] * ratio * v,
      centre[1] + axis[1] * u + axis[0] * ratio * v,
    ],
  )
}

/** A spline by its control points and knots, else drawn smoothly through the points that it fits; null where neither makes a curve. */
export function splinePoints(fields: Fields): readonly Point[] | null {
  const controls = pointsOf(fields, 10, 20)
  const fitted = pointsOf(fields, 11, 21)
  if (controls.length > mostControls || fitted.length > mostControls) return null
  if (controls.length < 2) return throughAll(fitted, isClosed(fields))
  const knots = numbersOf(fields, 40)
  const weights = numbersOf(fields, 41)
  const within = lengthOf(controls) * share
  const degree = Number(fields.text(71).trim()) || 3
  return splineLine({ degree, controls, knots, weights }, within)
}

function throughAll(points: readonly Point[], closed: boolean): readonly Point[] | null {
  if (points.length < 2) return null
  const again = closed && distance(points[0]!, points.at(-1)!) > 0
  const all = again ? [...points, points[0]!] : points
  return catmullPoints(all, lengthOf(all) * share)
}

function isClosed(fields: Fields): boolean {
  return ((Number(fields.text(70).trim()) || 0) & 1) === 1
}

function numbersOf(fields: Fields, code: number): readonly number[] {
  return fields.all.flatMap((field) => (field.code === code ? [field.number] : []))
}

function pointsOf(fields: Fields, codeX: number, codeY: number): readonly Point[] {
  const points: Point[] = []
  let x: number | null = null
  for (const { code, number } of fields.all) {
    if (code === codeX) x = number
    if (code !== codeY || x === null) continue
    points.push([x, number])
    x = null
  }
  return points
}
