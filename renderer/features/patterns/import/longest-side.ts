import { boundsOf } from '../../../../shared/domain/geometry/geometry.ts'
import type { Pattern } from '../../../../shared/domain/pattern/pattern.ts'

/** In millimetres, the longest side of any piece in the base size: what shows at once that the units are wrong. */
export function longestSide({ pieces, baseSize }: Pattern): number {
  const sides = pieces.flatMap(({ sizes }) => {
    const shown = sizes.find(({ size }) => size === baseSize) ?? sizes[0]
    const box = shown && boundsOf(shown.cut)
    return box ? [box.maxX - box.minX, box.maxY - box.minY] : []
  })
  return sides.reduce((longest, side) => Math.max(longest, side), 0)
}
