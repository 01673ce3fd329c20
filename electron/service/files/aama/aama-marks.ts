import { distance, type Point, type Segment } from '../../../../shared/domain/geometry/geometry.ts'
import type { Drill } from '../../../../shared/domain/pattern/pattern.ts'
import type { DrawnPath, DrawnPoint, Entity } from '../dxf/dxf-drawing.ts'
import { layers } from './aama-layers.ts'

export function pathsOn(entities: readonly Entity[], layer: string): readonly DrawnPath[] {
  return entities.flatMap((entity) =>
    entity.kind === 'path' && entity.layer === layer && entity.points.length > 1 ? [entity] : [],
  )
}

export function pointsOn(entities: readonly Entity[], layer: string): readonly DrawnPoint[] {
  return entities.flatMap((entity) =>
    entity.kind === 'point' && entity.layer === layer ? [entity] : [],
  )
}

/** Null for nought: a hole without a diameter leaves it to the drill. */
function figure(value: number | null): number | null {
  return value === null || value <= 0 ? null : value
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
