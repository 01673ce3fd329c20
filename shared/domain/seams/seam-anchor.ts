import { cornersOf } from '../geometry/corner.ts'
import { between, distance, type Point, perimeterOf } from '../geometry/geometry.ts'
import { milestones, nearestOn } from '../geometry/polyline.ts'
import type { Kind } from '../kind.ts'
import type { PieceGeometry } from '../pattern/pattern.ts'
import { type SeamLine, seamLineOf } from './seam-line.ts'
import { matched } from './seam-match.ts'

/** What a place on an outline is called, counted along the base size: corner 3, notch 1, grade 12. */
export type AnchorName = Kind<string, 'AnchorName'>

/** A place on a piece's seam line in one size; `along` is millimetres from the line's first point. */
export interface AnchorPlace {
  readonly at: Point
  readonly along: number
}

/** A place that is found in every size, so that a seam may begin or end there. */
export interface Anchor {
  readonly name: AnchorName
  readonly bySize: ReadonlyMap<string, AnchorPlace>
}

export interface Anchored {
  readonly line: SeamLine
  readonly base: string
  /** In their order along the base size. */
  readonly anchors: readonly Anchor[]
}

const KINDS = ['corner', 'grade', 'notch'] as const
type AnchorKind = (typeof KINDS)[number]

/** Millimetres: a grade point on a corner is that corner. */
const SAME = 1
/** Millimetres between the cut line, where notches stand, and the sew line that they mark. */
const REACH = 40

/** The places of a piece that seams may run between. A piece of one size has that one's. */
export function anchored(sizes: readonly PieceGeometry[], baseSize: string): Anchored {
  const base = (sizes.find(({ size }) => size === baseSize) ?? sizes[0])?.size ?? ''
  const line = seamLineOf(sizes)
  const all = KINDS.flatMap((kind) => anchorsOf(kind, sizes, base, line))
  const apart = all.filter((one, index) => !all.slice(0, index).some(isAt(one, base)))
  return { line, base, anchors: inOrder(apart, base, line) }
}

function anchorsOf(
  kind: AnchorKind,
  sizes: readonly PieceGeometry[],
  base: string,
  line: SeamLine,
): readonly Anchor[] {
  const places = new Map(
    sizes.map((geometry) => [
      geometry.size,
      placesOf(kind, geometry, line.bySize.get(geometry.size)!),
    ]),
  )
  const own = places.get(base) ?? []
  const found = new Map<string, readonly (AnchorPlace | null)[]>(
    [...places].map(([size, others]) => [size, size === base ? own : matched(own, others)]),
  )
  return own.flatMap((_, index) => {
    const bySize = [...found].flatMap(([size, all]) => {
      const place = all[index]
      return place ? [[size, place] as const] : []
    })
    const name = `${kind} ${index + 1}` as AnchorName
    return bySize.length === sizes.length ? [{ name, bySize: new Map(bySize) }] : []
  })
}

/** In the order of the line. */
function placesOf(
  kind: AnchorKind,
  { gradePoints, notches }: PieceGeometry,
  line: readonly Point[],
): readonly AnchorPlace[] {
  const travelled = milestones(line)
  if (kind === 'corner') {
    return cornersOf(line).map((index) => ({ at: line[index]!, along: travelled[index]! }))
  }
  const marks = kind === 'grade' ? gradePoints : notches
  const places = marks.flatMap(({ at }) => placeOn(line, travelled, at))
  return places.toSorted((a, b) => a.along - b.along)
}

function placeOn(
  line: readonly Point[],
  travelled: readonly number[],
  point: Point,
): readonly AnchorPlace[] {
  const foot = nearestOn({ points: line, closed: true }, point)
  if (!foot || foot.distance > REACH) return []
  const [from, to] = [line[foot.index]!, line[(foot.index + 1) % line.length]!]
  const along = travelled[foot.index]! + distance(from, to) * foot.share
  return [{ at: between(from, to, foot.share), along }]
}

const isAt = (one: Anchor, base: string) => (other: Anchor) =>
  distance(one.bySize.get(base)!.at, other.bySize.get(base)!.at) < SAME

/** Along the base size; a place that another size has in another order would make a seam run the wrong way round. */
function inOrder(
  anchors: readonly Anchor[],
  base: string,
  { bySize }: SeamLine,
): readonly Anchor[] {
  const along = (one: Anchor, size: string) => one.bySize.get(size)!.along
  const sorted = anchors.toSorted((a, b) => along(a, base) - along(b, base))
  const around = [...bySize].map(([size, line]) => [size, perimeterOf(line)] as const)
  const kept: Anchor[] = []
  for (const one of sorted) {
    const [first, last] = [kept[0], kept.at(-1)]
    const isOn = around.every(([size, whole]) => {
      if (!first || !last) return true
      const from = (other: Anchor) => ahead(along(first, size), along(other, size), whole)
      return from(one) > from(last)
    })
    if (isOn) kept.push(one)
  }
  return kept
}

/** How far on, going round. */
const ahead = (from: number, to: number, whole: number) => (to - from + whole) % whole
