import { findCrossing } from '../../shared/domain/geometry/crossing.ts'
import { distance, type Point, signedArea, turn } from '../../shared/domain/geometry/geometry.ts'

/**
 * The cut line around a sew line: every edge moved outwards by its own allowance (millimetres, 0 on a fold), joined
 * where the moved edges meet. Keeps one point per point where no loop is cut off, so that sizes correspond.
 */
export function withAllowance(
  sew: readonly Point[],
  allowanceOf: (from: Point, to: Point) => number,
): readonly Point[] {
  const outward = signedArea(sew) > 0 ? 1 : -1
  const edges = sew.map((from, index) => {
    const to = sew[(index + 1) % sew.length]!
    const length = distance(from, to)
    const off = (allowanceOf(from, to) * outward) / length
    const [dx, dy] = [(to[1] - from[1]) * off, (from[0] - to[0]) * off]
    return [[from[0] + dx, from[1] + dy] as Point, [to[0] + dx, to[1] + dy] as Point] as const
  })
  return untangled(edges.map((edge, index) => meetingOf(edges.at(index - 1)!, edge)))
}

/** Cuts off the small loops that a cut line throws in tight hollows. */
function untangled(cut: readonly Point[]): readonly Point[] {
  const crossing = findCrossing(cut)
  if (crossing.found !== 'crossing') return cut
  const [first, second] = crossing.edges
  const loop = cut.slice(first + 1, second + 1)
  const rest = [...cut.slice(0, first + 1), crossing.at, ...cut.slice(second + 1)]
  return untangled(loop.length < rest.length ? rest : [crossing.at, ...loop])
}

type Edge = readonly [Point, Point]

/** Where two edges meet when drawn on; edges that go straight on meet half-way between their ends. */
function meetingOf([a, b]: Edge, [c, d]: Edge): Point {
  const [before, after] = [turn(c, d, a), turn(c, d, b)]
  const isStraight = Math.abs(before - after) < distance(a, b) * distance(c, d) * 0.05
  if (isStraight) return [(b[0] + c[0]) / 2, (b[1] + c[1]) / 2]
  const share = before / (before - after)
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]
}
