import { between, distance, type Point, type Segment } from '../../../shared/domain/geometry.ts'
import { indexOutline, type OutlineIndex } from '../../../shared/domain/outline-index.ts'
import type { Drill, Notch } from '../../../shared/domain/pattern.ts'
import { layers, notchKinds } from './aama-layers.ts'
import type { DrawnPath, DrawnPoint, Entity } from './dxf-drawing.ts'

export function pathsOn(entities: readonly Entity[], layer: string): readonly DrawnPath[] {
  return entities.flatMap((entity) =>
    entity.kind === 'path' && entity.layer === layer && entity.points.length > 1 ? [entity] : [],
  )
}

function pointsOn(entities: readonly Entity[], layer: string): readonly DrawnPoint[] {
  return entities.flatMap((entity) =>
    entity.kind === 'point' && entity.layer === layer ? [entity] : [],
  )
}

/** Notches written as points (depth in z, width in thickness) or drawn as a short line or a V across the edge. */
export function notchesOf(entities: readonly Entity[], cut: readonly Point[]): readonly Notch[] {
  const outline = indexOutline(cut)
  return [...notchKinds.keys()].flatMap((layer) => [
    ...pointsOn(entities, layer).map(notchAtPoint),
    ...pathsOn(entities, layer).map((path) => drawnNotch(path, outline)),
  ])
}

/** Null for nought: a notch without a depth leaves it to the cutter. */
function figure(value: number | null): number | null {
  return value === null || value <= 0 ? null : value
}

function notchAtPoint({ layer, at, z, elevation, thickness, angle }: DrawnPoint): Notch {
  const width = figure(thickness)
  const kind = notchKinds.get(layer) ?? 'V'
  return {
    kind: kind === 'V' && width === null ? 'slit' : kind,
    at,
    depth: figure(z) ?? figure(elevation),
    width,
    angle,
    carried: false,
  }
}

/** The end that lies on the edge is the notch's place; three points make a V. */
function drawnNotch({ layer, points }: DrawnPath, outline: OutlineIndex): Notch {
  const [first, last] = [points[0]!, points.at(-1)!]
  const isV = points.length > 2
  const away = (point: Point) => outline.nearest(point).distance
  const [foot, tip] = away(first) <= away(last) ? [first, last] : [last, first]
  const at = isV ? between(first, last, 0.5) : foot
  const inner = isV ? points[Math.floor(points.length / 2)]! : tip
  const kind = notchKinds.get(layer) ?? 'V'
  return {
    kind: kind === 'V' && !isV ? 'slit' : kind,
    at,
    depth: figure(distance(at, inner)),
    width: isV ? figure(distance(first, last)) : null,
    angle: (Math.atan2(inner[1] - at[1], inner[0] - at[0]) * 180) / Math.PI,
    carried: false,
  }
}

/** Drill holes: points with their diameter in z, or circles. */
export function drillsOf(entities: readonly Entity[]): readonly Drill[] {
  return [
    ...pointsOn(entities, layers.drill).map(({ at, z }) => ({ at, diameter: figure(z) })),
    ...pathsOn(entities, layers.drill).map(drawnDrill),
  ]
}

function drawnDrill({ points }: DrawnPath): Drill {
  const share = 1 / points.length
  const at = points.reduce<Point>(([x, y], [px, py]) => [x + px * share, y + py * share], [0, 0])
  const radius = distance(at, points[0]!)
  return { at, diameter: figure(radius * 2) }
}

/** The longest straight line of a layer, from its first to its last point. */
export function segmentOn(entities: readonly Entity[], layer: string): Segment | null {
  const segments = pathsOn(entities, layer).map(
    ({ points }): Segment => [points[0]!, points.at(-1)!],
  )
  const longest = segments.toSorted((a, b) => distance(...b) - distance(...a))[0]
  return longest && distance(...longest) > 0 ? longest : null
}
