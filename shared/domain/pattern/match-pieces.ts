import type { PieceGeometry } from './pattern.ts'

/** A piece as far as it can be known again. */
export interface Known {
  readonly name: string
  readonly sizes: readonly PieceGeometry[]
}

/** How far area and perimeter may be off, as a share, for an outline to be the same piece altered. */
const ALIKE = 0.08

/**
 * Which old piece each new one is: by its name, else by its name's letters and figures, else by the outline that is
 * nearest in area and perimeter in a size both have. Each old piece is one new piece's at most; -1 where it is new.
 */
export function matchPieces(old: readonly Known[], now: readonly Known[]): readonly number[] {
  const matches = now.map(() => -1)
  const take = (isSame: (was: Known, is: Known) => boolean) => {
    for (const [index, is] of now.entries()) {
      if (matches[index] !== -1) continue
      matches[index] = old.findIndex((was, at) => !matches.includes(at) && isSame(was, is))
    }
  }
  take((was, is) => was.name === is.name)
  take((was, is) => plain(was.name) === plain(is.name))
  const near = now.flatMap((is, index) =>
    matches[index] === -1 ? old.map((was, at) => ({ index, at, off: offBy(was, is) })) : [],
  )
  for (const { index, at, off } of near.toSorted((a, b) => a.off - b.off)) {
    if (off <= ALIKE && matches[index] === -1 && !matches.includes(at)) matches[index] = at
  }
  return matches
}

const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** The larger of the shares by which area and perimeter differ, in the first size that both have. */
function offBy(was: Known, is: Known): number {
  for (const before of was.sizes) {
    const after = is.sizes.find(({ size }) => size === before.size)
    if (!after) continue
    const area = Math.abs(after.area / before.area - 1)
    const around = Math.abs(after.perimeter / before.perimeter - 1)
    return Math.max(area, around)
  }
  return Number.POSITIVE_INFINITY
}
