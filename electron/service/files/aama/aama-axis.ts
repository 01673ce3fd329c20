import {
  areaOf,
  distance,
  type Point,
  type Segment,
} from '../../../../shared/domain/geometry/geometry.ts'

/** The outline in its smallest size, as drawn, and in its largest, when rules are counted along an axis. */
export interface AxisTrial {
  readonly smallest: readonly Point[]
  readonly drawn: readonly Point[]
  readonly largest: readonly Point[]
}

const level = 1

/**
 * Along which direction, in degrees, a piece's rules count their x. ASTM D6673 (3.1.1) says the grade reference line;
 * some systems write it and count along the drawing's axes all the same. The right one makes larger sizes larger and
 * bends the outline least; where two are alike the standard's is taken.
 */
export function gradeAxis(axis: Segment | null, tried: (degrees: number) => AxisTrial): number {
  if (!axis) return 0
  const [[fromX, fromY], [toX, toY]] = axis
  const degrees = (Math.atan2(toY - fromY, toX - fromX) * 180) / Math.PI
  if (Math.abs(degrees) < level) return 0
  const trials = [degrees, degrees + 180, 0].map((one) => ({ degrees: one, trial: tried(one) }))
  const growing = trials.filter(({ trial }) => areaOf(trial.largest) > areaOf(trial.smallest))
  const likely = growing.length > 0 ? growing : trials
  const bends = likely.map(({ trial }) => bendOf(trial.drawn, trial.largest))
  const least = Math.min(...bends)
  return likely[bends.findIndex((bend) => bend <= least + 0.01)]?.degrees ?? 0
}

/** By how much edges turn on the way to another size: radians, weighed by their share of the outline. */
function bendOf(drawn: readonly Point[], graded: readonly Point[]): number {
  let [turned, around] = [0, 0]
  for (const [index, from] of drawn.entries()) {
    const next = (index + 1) % drawn.length
    const long = distance(from, drawn[next]!)
    around += long
    if (long > 0)
      turned += long * angleBetween([from, drawn[next]!], [graded[index]!, graded[next]!])
  }
  return around > 0 ? turned / around : 0
}

function angleBetween([a, b]: Segment, [c, d]: Segment): number {
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]]
  return Math.abs(Math.atan2(ux * vy - uy * vx, ux * vx + uy * vy))
}
