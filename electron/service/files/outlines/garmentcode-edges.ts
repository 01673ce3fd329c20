import {
  bulgePoints,
  cubicPoints,
  fineness,
  quadraticPoints,
} from '../../../../shared/domain/geometry/curve.ts'
import { distance, type Point } from '../../../../shared/domain/geometry/geometry.ts'

const deviation = 0.02

/** An edge of a GarmentCode panel, in millimetres, its curves flattened to 0.02 mm; null where it cannot be understood. */
export function edgePoints(from: Point, to: Point, curvature: unknown): readonly Point[] | null {
  if (curvature === undefined || curvature === null) return [from, to]
  if (Array.isArray(curvature)) return bezier(from, to, [curvature])
  if (typeof curvature !== 'object') return null
  const { type, params } = curvature as { readonly type?: unknown; readonly params?: unknown }
  if (!Array.isArray(params)) return null
  return type === 'circle' ? circle(from, to, params) : bezier(from, to, params)
}

/** Control points are told along the edge and across it, as shares of its length. */
function bezier(from: Point, to: Point, params: readonly unknown[]): readonly Point[] | null {
  const controls = params.map((place) => controlOf(from, to, place))
  const [first, second] = controls
  if (!first || controls.length > 2) return null
  const within = fineness(deviation, distance(from, to))
  if (controls.length === 1) return quadraticPoints(from, first, to, within)
  return second ? cubicPoints([from, first, second, to], within) : null
}

function controlOf(from: Point, to: Point, place: unknown): Point | null {
  if (!Array.isArray(place)) return null
  const [along, across] = place.map(Number)
  if (!Number.isFinite(along) || !Number.isFinite(across)) return null
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  return [from[0] + dx * along! - dy * across!, from[1] + dy * along! + dx * across!]
}

/** Radius in centimetres, whether the long way round, and whether it swells to the right of the edge. */
function circle(from: Point, to: Point, params: readonly unknown[]): readonly Point[] | null {
  const [radius, isLong, isRight] = params.map(Number)
  const chord = distance(from, to)
  if (!Number.isFinite(radius) || radius! <= 0 || chord === 0) return null
  const half = Math.asin(Math.min(1, chord / 2 / (radius! * 10)))
  const sweep = isLong ? 2 * Math.PI - 2 * half : 2 * half
  return bulgePoints(from, to, Math.tan(sweep / 4) * (isRight ? 1 : -1), fineness(deviation, chord))
}
