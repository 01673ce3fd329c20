import { areaOf, type Point } from '../../../../shared/domain/geometry/geometry.ts'
import { indexOutline } from '../../../../shared/domain/geometry/outline-index.ts'
import type { DrawnPath, Entity } from '../dxf/dxf-drawing.ts'
import { mostParts, type Ring, ringsOf } from './aama-chain.ts'
import { layers } from './aama-layers.ts'
import { pathsOn } from './aama-marks.ts'

/** The outline to cut, and what else its layer held. */
export interface Outline {
  readonly cut: readonly Point[]
  readonly line: number
  readonly gap: number
  readonly inner: readonly (readonly Point[])[]
  readonly fromSewLine: boolean
}

const meeting = 0.05

/** Null where neither a cut line nor a sew line encloses anything. */
export function outlineOf(entities: readonly Entity[]): Outline | null {
  const cutPaths = pathsOn(entities, layers.cut)
  const sewPaths = pathsOn(entities, layers.sew)
  return largestOf(cutPaths, false) ?? largestOf(sewPaths, true)
}

function largestOf(paths: readonly DrawnPath[], fromSewLine: boolean): Outline | null {
  const rings = ringsOf(paths.slice(0, mostParts), meeting).toSorted(
    (a, b) => areaOf(b.points) - areaOf(a.points),
  )
  const [outer, ...others] = rings
  if (!outer || areaOf(outer.points) < 1) return null
  const line = paths[0]?.line ?? 0
  return { cut: outer.points, line, gap: outer.gap, inner: innerOf(outer, others), fromSewLine }
}

/** Smaller closed lines inside the outline are holes; copies of it and stray lines are not. */
function innerOf(outer: Ring, others: readonly Ring[]): readonly (readonly Point[])[] {
  const whole = areaOf(outer.points)
  const index = indexOutline(outer.points)
  return others
    .filter(({ points, gap }) => gap === 0 && areaOf(points) < whole * 0.98)
    .filter(({ points }) => points.every(index.isInside))
    .map(({ points }) => points)
}
