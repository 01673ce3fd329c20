import { distance, type Point } from '../../../../shared/domain/geometry/geometry.ts'
import type { Path } from '../../../../shared/domain/geometry/polyline.ts'

/** An outline put together from its parts, and the widest gap that had to be closed for it. */
export interface Ring {
  readonly points: readonly Point[]
  readonly gap: number
}

/** Every line may be looked at for every other: past this many they stay as they are drawn. */
export const mostParts = 4000

/**
 * Closed outlines from drawn lines: closed ones as they are, open ones joined end to end (either way round) where
 * their ends meet within `within`. A chain that does not come back to its beginning is closed by a straight line,
 * and its gap is told.
 */
export function ringsOf(paths: readonly Path[], within: number): readonly Ring[] {
  const rings: Ring[] = paths
    .filter(({ closed, points }) => closed && points.length > 2)
    .map(({ points }) => ({ points, gap: 0 }))
  const open = paths.filter(({ closed, points }) => !closed && points.length > 1)
  const left = open.map(({ points }) => points)
  while (left.length > 0) {
    const chain = chainFrom(left, within)
    const gap = distance(chain[0]!, chain.at(-1)!)
    const points = gap <= within && chain.length > 3 ? chain.slice(0, -1) : chain
    if (points.length > 2) rings.push({ points, gap: gap <= within ? 0 : gap })
  }
  return rings
}

/** Open lines that continue each other, made one; closed ones and what meets nothing stay as they are. */
export function joined(paths: readonly Path[], within: number): readonly Path[] {
  const whole = paths.filter(({ closed }) => closed)
  const left = paths.filter(({ closed }) => !closed).map(({ points }) => points)
  if (left.length > mostParts) return paths
  const chains: Path[] = []
  while (left.length > 0) {
    const points = chainFrom(left, within)
    const closed = points.length > 3 && distance(points[0]!, points.at(-1)!) <= within
    chains.push({ points: closed ? points.slice(0, -1) : points, closed })
  }
  return [...whole, ...chains]
}

/** Takes the first line out of `left`, and every other that continues it at either end, until it closes. */
function chainFrom(left: (readonly Point[])[], within: number): readonly Point[] {
  const first = left.shift()!
  const [before, after]: [(readonly Point[])[], (readonly Point[])[]] = [[], []]
  let [start, end, count] = [first[0]!, first.at(-1)!, first.length]
  while (count <= 3 || distance(start, end) > within) {
    const onward = takeFrom(left, end, within)
    const back = onward ? null : takeFrom(left, start, within)?.toReversed()
    if (onward) end = onward.at(-1)!
    else if (back) start = back[0]!
    else break
    if (onward) after.push(onward.slice(1))
    if (back) before.push(back.slice(0, -1))
    count += (onward ?? back!).length - 1
  }
  return [...before.toReversed(), first, ...after].flat()
}

/** The line that begins or ends at a point, away from it. */
function takeFrom(left: (readonly Point[])[], from: Point, within: number) {
  const meets = (point: Point) => distance(point, from) <= within
  const index = left.findIndex((part) => meets(part[0]!) || meets(part.at(-1)!))
  const part = left[index]
  if (!part) return null
  left.splice(index, 1)
  return meets(part[0]!) ? part : part.toReversed()
}
