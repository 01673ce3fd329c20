import { type Bounds, boundsOf, distance, type Point } from '../geometry/geometry.ts'

interface Placed {
  readonly at: Point
}

/** A share of the piece's extent: further apart they are two places, not one that was graded. */
const REACH = 0.15

/** For each place of one size, the same place in another size, or null; both in the order of their line. */
export function matched<Place extends Placed>(
  own: readonly Placed[],
  others: readonly Place[],
): readonly (Place | null)[] {
  const [mine, theirs] = [shared(own), shared(others)]
  return own.length === others.length
    ? turned(mine, theirs).map((index) => others[index] ?? null)
    : nearest(mine, theirs).map((index) => others[index ?? -1] ?? null)
}

/** As many on both sides: they are the same ones, from whichever of them the line begins. */
function turned(own: readonly Point[], others: readonly Point[]): readonly number[] {
  const count = own.length
  const at = (turn: number) => own.map((_, index) => (index + turn) % count)
  const cost = (turn: number) =>
    at(turn).reduce((sum, other, index) => sum + distance(own[index]!, others[other]!) ** 2, 0)
  const turns = own.map((_, turn) => ({ turn, cost: cost(turn) }))
  const best = turns.reduce(
    (a, b) => (b.cost < a.cost - 1e-9 ? b : a),
    turns[0] ?? { turn: 0, cost: 0 },
  )
  return at(best.turn)
}

/** Each is the other's nearest, and not far off. */
function nearest(own: readonly Point[], others: readonly Point[]): readonly (number | null)[] {
  const there = own.map((point) => nearestTo(point, others))
  const back = others.map((point) => nearestTo(point, own))
  return there.map((other, index) => (other !== null && back[other] === index ? other : null))
}

function nearestTo(point: Point, others: readonly Point[]): number | null {
  let best: { readonly index: number | null; readonly away: number } = { index: null, away: REACH }
  for (const [index, other] of others.entries()) {
    const away = distance(point, other)
    if (away < best.away) best = { index, away }
  }
  return best.index
}

/** As shares of what they extend over, so that sizes lie on each other. */
function shared(places: readonly Placed[]): readonly Point[] {
  const points = places.map(({ at }) => at)
  const box: Bounds = boundsOf(points) ?? { minX: 0, minY: 0, maxX: 1, maxY: 1 }
  const [wide, high] = [box.maxX - box.minX || 1, box.maxY - box.minY || 1]
  return points.map(([x, y]) => [(x - box.minX) / wide, (y - box.minY) / high])
}
