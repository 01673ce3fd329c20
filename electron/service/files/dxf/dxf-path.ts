import { arcPoints, bulgePoints } from '../../../../shared/domain/geometry/curve.ts'
import { distance, type Point } from '../../../../shared/domain/geometry/geometry.ts'

/** A vertex as DXF writes it; bulge bends the edge that follows. */
export interface Vertex {
  readonly at: Point
  readonly bulge: number
}

/** Drops a last point that repeats the first, with which some systems close instead of the flag. */
export function openedRing(points: readonly Point[], within: number): readonly Point[] {
  const [first] = points
  const last = points.at(-1)
  if (points.length > 2 && first && last && distance(first, last) <= within) {
    return points.slice(0, -1)
  }
  return points
}

/** The points of a polyline, its arcs flattened to 0.02 mm on a metre of chord. */
export function pathPoints(vertices: readonly Vertex[], closed: boolean): readonly Point[] {
  if (vertices.every(({ bulge }) => bulge === 0)) return vertices.map(({ at }) => at)
  return vertices.flatMap(({ at, bulge }, index) => {
    const next = vertices[index + 1] ?? (closed ? vertices[0] : undefined)
    if (!next || bulge === 0) return [at]
    return bulgePoints(at, next.at, bulge, distance(at, next.at) / 50_000).slice(0, -1)
  })
}

/** A circle or an arc, anticlockwise between two angles in degrees. */
export function roundPoints(centre: Point, radius: number, from: number, to: number) {
  const sweep = to > from ? to - from : to - from + 360
  return arcPoints(centre, radius, from, sweep, radius / 50_000)
}
