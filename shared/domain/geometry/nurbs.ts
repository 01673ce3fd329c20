import { firstWhere } from '../first-where.ts'
import { distance, type Point, type Segment } from './geometry.ts'
import { footOn } from './polyline.ts'

/** A spline as drawings tell it; no weights means that all are alike. */
export interface Spline {
  readonly degree: number
  readonly controls: readonly Point[]
  readonly knots: readonly number[]
  readonly weights: readonly number[]
}

/** A control point times its weight, and the weight. */
type Weighted = readonly [x: number, y: number, weight: number]

const mostDegree = 15

/**
 * Points along a spline (de Boor's algorithm), no chord further than about `within` from it. Null where degree, knots
 * and control points do not belong together.
 */
export function splineLine(spline: Spline, within: number): readonly Point[] | null {
  const { degree, controls, knots } = spline
  if (degree < 1 || degree > mostDegree || knots.length !== controls.length + degree + 1)
    return null
  if (knots.some((knot, index) => index > 0 && knot < knots[index - 1]!)) return null
  const weighted = weightedOf(spline)
  const spans = knots.slice(degree, controls.length + 1)
  const depth = spans.length > 200 ? 5 : 10
  const at = (u: number) => pointAt(degree, knots, weighted, u)
  const points: Point[] = [at(spans[0]!)]
  for (const [index, to] of spans.entries()) {
    const from = spans[index - 1]
    if (from !== undefined && to > from) halve(at, [from, to], within, depth, points)
  }
  return points.every(([x, y]) => Number.isFinite(x) && Number.isFinite(y)) ? points : null
}

function weightedOf({ controls, weights }: Spline): readonly Weighted[] {
  const isWeighted = weights.length === controls.length && weights.every((weight) => weight > 0)
  return controls.map(([x, y], index) => {
    const weight = isWeighted ? weights[index]! : 1
    return [x * weight, y * weight, weight]
  })
}

function pointAt(
  degree: number,
  knots: readonly number[],
  controls: readonly Weighted[],
  u: number,
): Point {
  const span = spanOf(degree, knots, controls.length, u)
  const work = controls.slice(span - degree, span + 1).map((one): Weighted => one)
  for (let round = 1; round <= degree; round += 1) {
    for (let index = degree; index >= round; index -= 1) {
      const low = knots[span - degree + index]!
      const high = knots[span + 1 + index - round]!
      work[index] = blended(
        work[index - 1]!,
        work[index]!,
        high > low ? (u - low) / (high - low) : 0,
      )
    }
  }
  const [x, y, weight] = work[degree]!
  return [x / weight, y / weight]
}

/** The last knot span that begins at or before `u`. */
function spanOf(degree: number, knots: readonly number[], count: number, u: number): number {
  return firstWhere(degree + 1, count, (at) => knots[at]! > u) - 1
}

function blended([ax, ay, aw]: Weighted, [bx, by, bw]: Weighted, share: number): Weighted {
  return [ax + (bx - ax) * share, ay + (by - ay) * share, aw + (bw - aw) * share]
}

/** Adds the points after `from` up to `to`. Quarters are looked at too: an S may pass through the middle of its chord. */
function halve(
  at: (u: number) => Point,
  [from, to]: readonly [number, number],
  within: number,
  depth: number,
  points: Point[],
): void {
  const chord: Segment = [points.at(-1)!, at(to)]
  const middle = (from + to) / 2
  const looked = [0.25, 0.5, 0.75].map((share) => at(from + (to - from) * share))
  const isFlat = looked.every((point) => offChord(chord, point) <= within)
  if (depth === 0 || (isFlat && depth < 10)) {
    points.push(chord[1])
    return
  }
  halve(at, [from, middle], within, depth - 1, points)
  halve(at, [middle, to], within, depth - 1, points)
}

function offChord(chord: Segment, point: Point): number {
  return distance(...chord) > 0 ? footOn(chord, point, 0).distance : distance(chord[0], point)
}
