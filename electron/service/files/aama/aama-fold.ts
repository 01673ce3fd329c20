import { distance, type Point, type Segment } from '../../../../shared/domain/geometry/geometry.ts'
import { type Path, sideOf } from '../../../../shared/domain/geometry/polyline.ts'
import { allMoved, mirroredIn, moved } from '../../../../shared/domain/geometry/transform.ts'
import type { Notch } from '../../../../shared/domain/pattern/pattern.ts'
import type { Draft } from './aama-draft.ts'
import { layers } from './aama-layers.ts'

/** What became of a fold line: the half was unfolded, the piece was whole already, or no edge lies on the line. */
export type Unfolding =
  | { readonly fold: 'none' | 'whole' | 'off'; readonly draft: Draft }
  | { readonly fold: 'unfolded'; readonly draft: Draft }

const onFold = 0.2
const nearFold = 1

/** A piece drawn as a half is made whole; elements marked as not mirrored stay single. */
export function unfold(draft: Draft): Unfolding {
  const { mirror, cut } = draft
  if (!mirror) return { fold: 'none', draft }
  const sides = cut.map((point) => sideOf(mirror, point))
  if (sides.some((side) => side > nearFold) && sides.some((side) => side < -nearFold)) {
    return { fold: 'whole', draft }
  }
  const whole = unfoldedRing(cut, mirror, onFold) ?? unfoldedRing(cut, mirror, nearFold)
  if (!whole) return { fold: 'off', draft }
  return { fold: 'unfolded', draft: { ...draft, cut: whole, ...unfoldedMarks(draft, mirror) } }
}

/** The outline from the one end of its fold edge round to the other, and back mirrored. */
function unfoldedRing(
  cut: readonly Point[],
  mirror: Segment,
  within: number,
): readonly Point[] | null {
  const away = foldEdge(cut, mirror, within)
  if (!away) return null
  const rest = Array.from({ length: away.rest }, (_, step) => cut[(away.end + step) % cut.length]!)
  return [...rest, ...allMoved(mirroredIn(mirror), rest.slice(1, -1)).toReversed()]
}

/** The longest run of vertices on the fold: where it ends, and how many vertices lead from there to its beginning. */
function foldEdge(cut: readonly Point[], mirror: Segment, within: number) {
  const lies = cut.map((point) => Math.abs(sideOf(mirror, point)) <= within)
  const begins = lies.flatMap((is, index) => (is && !lies.at(index - 1) ? [index] : []))
  const runs = begins.map((begin) => {
    let count = 1
    while (count < cut.length && lies[(begin + count) % cut.length]) count += 1
    const end = (begin + count - 1) % cut.length
    return { end, rest: cut.length - count + 2, length: distance(cut[begin]!, cut[end]!) }
  })
  const longest = runs.toSorted((a, b) => b.length - a.length)[0]
  return longest && longest.length > nearFold && longest.rest > 2 ? longest : null
}

function unfoldedMarks(draft: Draft, mirror: Segment) {
  const line = mirroredIn(mirror)
  const copiesOn = (layer: string) => copier(draft, mirror, layer)
  const isSingle = (point: Point, layer: string) =>
    liesOn(mirror, point) || stays(draft, point, layer)
  return {
    sews: draft.sews.flatMap((path) => unfoldedLine(path, mirror, copiesOn(layers.sew))),
    internals: draft.internals.flatMap((path) =>
      unfoldedLine(path, mirror, copiesOn(layers.internal)),
    ),
    cutouts: draft.cutouts.flatMap((points) => [
      points,
      ...copiesOn(layers.cutout)({ points, closed: true }).map((copy) => copy.points),
    ]),
    notches: draft.notches.flatMap((notch) =>
      isSingle(notch.at, layers.notch) ? [notch] : [notch, mirroredNotch(notch, mirror)],
    ),
    drills: draft.drills.flatMap((drill) =>
      isSingle(drill.at, layers.drill) ? [drill] : [drill, { ...drill, at: moved(line, drill.at) }],
    ),
  }
}

function liesOn(mirror: Segment, point: Point): boolean {
  return Math.abs(sideOf(mirror, point)) <= onFold
}

/** Whether a text says that what begins here on this layer is not mirrored. */
function stays({ unmirrored }: Draft, point: Point, layer: string): boolean {
  return unmirrored.some(
    (still) =>
      (still.layer === layer || still.layer === layers.cut) && distance(still.at, point) <= onFold,
  )
}

/** The mirrored copy of a line, if it has one. */
function copier(draft: Draft, mirror: Segment, layer: string) {
  return ({ points, closed }: Path): readonly Path[] =>
    stays(draft, points[0]!, layer) || points.every((point) => liesOn(mirror, point))
      ? []
      : [{ points: allMoved(mirroredIn(mirror), points), closed }]
}

/** A line that ends on the fold goes on behind it; a closed one with an edge on it is unfolded like the outline. */
function unfoldedLine(
  path: Path,
  mirror: Segment,
  copies: (path: Path) => readonly Path[],
): readonly Path[] {
  const [copy] = copies(path)
  if (!copy) return [path]
  const { points, closed } = path
  const ring = closed ? unfoldedRing(points, mirror, onFold) : null
  if (ring) return [{ points: ring, closed: true }]
  const meets = (point: Point) => Math.abs(sideOf(mirror, point)) <= onFold
  const [starts, ends] = [meets(points[0]!), meets(points.at(-1)!)]
  if (closed || !(starts || ends)) return [path, copy]
  if (starts && ends) {
    return [{ points: [...points, ...copy.points.toReversed().slice(1, -1)], closed: true }]
  }
  const [onward, back] = ends
    ? [points, copy.points]
    : [points.toReversed(), copy.points.toReversed()]
  return [{ points: [...onward, ...back.toReversed().slice(1)], closed: false }]
}

function mirroredNotch(notch: Notch, mirror: Segment): Notch {
  const [[px, py], [qx, qy]] = mirror
  const fold = (Math.atan2(qy - py, qx - px) * 180) / Math.PI
  const angle = notch.angle === null ? null : (((2 * fold - notch.angle) % 360) + 360) % 360
  return { ...notch, at: moved(mirroredIn(mirror), notch.at), angle }
}
