import { between, distance, type Point } from '../../../../shared/domain/geometry/geometry.ts'
import {
  indexOutline,
  type OutlineIndex,
} from '../../../../shared/domain/geometry/outline-index.ts'
import type { Path } from '../../../../shared/domain/geometry/polyline.ts'
import type { Notch } from '../../../../shared/domain/pattern/pattern.ts'
import type { DrawnPath, DrawnPoint, Entity } from '../dxf/dxf-drawing.ts'
import { notchKinds } from './aama-layers.ts'
import { pathsOn, pointsOn } from './aama-marks.ts'

/**
 * Notches written as points (depth in z, width in thickness) or drawn as a short line or a V across the edge. AccuMark
 * writes one at the end of an edge once more at the beginning of the next: told once.
 */
export function notchesOf(entities: readonly Entity[], cut: readonly Point[]): readonly Notch[] {
  const outline = indexOutline(cut)
  const all = [...notchKinds.keys()].flatMap((layer) => [
    ...pointsOn(entities, layer).map(notchAtPoint),
    ...pathsOn(entities, layer).map((path) => drawnNotch(path, outline)),
  ])
  const keyOf = ({ kind, at }: Notch) => `${kind} ${placeOf(at)}`
  return [...new Map(all.toReversed().map((notch) => [keyOf(notch), notch])).values()].toReversed()
}

/** Two points of one name are one place: no system writes finer than this, in millimetres. */
function placeOf([x, y]: Point): string {
  return `${Math.round(x * 100)} ${Math.round(y * 100)}`
}

/** How many notches are written with a depth below nought, as some systems tell that they stand outward. */
export function outwardNotches(entities: readonly Entity[]): number {
  const points = [...notchKinds.keys()].flatMap((layer) => pointsOn(entities, layer))
  const outward = points.filter(({ z }) => z !== null && z < 0)
  return new Set(outward.map(({ at }) => placeOf(at))).size
}

/** Null for nought: a notch without a depth leaves it to the cutter. */
function figure(value: number | null): number | null {
  return value === null || value === 0 ? null : Math.abs(value)
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

/** What is odd about a piece's notches, each told by how many. */
export interface NotchOddities {
  readonly outward: number
  readonly onSewLine: number
  readonly offEdge: number
}

export interface SortedNotches {
  /** Those to cut. */
  readonly kept: ReadonlySet<Notch>
  /** Those that only repeat on the sew line what the cut line has. */
  readonly repeated: ReadonlySet<Notch>
  /** Those among the kept that lie on no edge of the whole piece. */
  readonly off: ReadonlySet<Notch>
}

const onEdge = 1

/** Systems that draw a seam allowance mark a notch on both lines; the one on the sew line is not cut. */
export function sortNotches(
  notches: readonly Notch[],
  cut: readonly Point[],
  sews: readonly Path[],
): SortedNotches {
  const outline = indexOutline(cut)
  const off = notches.filter(({ at }) => outline.nearest(at).distance > onEdge)
  const sewn = new Set(sews.flatMap(({ points }) => points.map(placeOf)))
  const [copies, astray] = divided(off, ({ at }) => sewn.has(placeOf(at)))
  const hasOriginals = copies.length <= notches.length - off.length
  const repeated = new Set(hasOriginals ? copies : [])
  const kept = new Set(notches.filter((notch) => !repeated.has(notch)))
  return { kept, repeated, off: new Set(astray) }
}

function divided<Item>(items: readonly Item[], isFirst: (item: Item) => boolean) {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))] as const
}
