import { distance, type Point } from '../../../shared/domain/geometry.ts'
import type { Path } from '../../../shared/domain/polyline.ts'

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

/** Takes the first line out of `left`, and every other that continues it. */
function chainFrom(left: (readonly Point[])[], within: number): readonly Point[] {
  let chain = left.shift()!
  for (;;) {
    if (distance(chain[0]!, chain.at(-1)!) <= within && chain.length > 3) return chain
    const longer = takeNext(chain, left, within) ?? takeNext(chain.toReversed(), left, within)
    if (!longer) return chain
    chain = longer
  }
}

function takeNext(chain: readonly Point[], left: (readonly Point[])[], within: number) {
  const end = chain.at(-1)!
  const index = left.findIndex(
    (part) => distance(part[0]!, end) <= within || distance(part.at(-1)!, end) <= within,
  )
  const part = left[index]
  if (!part) return null
  left.splice(index, 1)
  const onward = distance(part[0]!, end) <= within ? part : part.toReversed()
  return [...chain, ...onward.slice(1)]
}
