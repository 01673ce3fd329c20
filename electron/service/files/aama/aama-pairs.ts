import {
  areaOf,
  distance,
  type Point,
  perimeterOf,
  turn,
} from '../../../../shared/domain/geometry/geometry.ts'
import type { PatternPiece } from '../../../../shared/domain/pattern/pattern.ts'
import type { Notes } from '../notes.ts'

const mostVertices = 800
const mostPieces = 100

/** Finds pieces that are the mirror image of an earlier one: a left and a right drawn apart. */
export function withMirrorImages(
  pieces: readonly PatternPiece[],
  notes: Notes,
): readonly PatternPiece[] {
  if (pieces.length > mostPieces) return pieces
  const taken = new Set<PatternPiece>()
  return pieces.map((piece, index) => {
    const of = pieces.slice(0, index).find((other) => !taken.has(other) && isMirrored(piece, other))
    if (!of || taken.has(piece)) return piece
    taken.add(of).add(piece)
    notes.guess({ code: 'mirrored-pair', piece: piece.name, of: of.name })
    return { ...piece, mirrorOf: of.name }
  })
}

/** A piece that is cut in pairs, or is its own mirror image, has no partner drawn apart. */
function isMirrored(piece: PatternPiece, other: PatternPiece): boolean {
  const [cut, image] = [piece.sizes[0]?.cut, other.sizes[0]?.cut]
  if (!cut || !image || piece.mirroredPair || other.mirroredPair) return false
  if (piece.quantity.total !== other.quantity.total) return false
  if (cut.length !== image.length || cut.length > mostVertices) return false
  if (Math.abs(areaOf(cut) - areaOf(image)) > areaOf(cut) * 0.001) return false
  if (Math.abs(perimeterOf(cut) - perimeterOf(image)) > perimeterOf(cut) * 0.0005) return false
  const own = cornersOf(cut)
  const isOwnImage = isSameRound(own, mirroredCorners(own))
  return !isOwnImage && isSameRound(own, mirroredCorners(cornersOf(image)))
}

/** The edge before a vertex, and how it turns there: enough to tell a shape, wherever it lies. */
interface Corner {
  readonly edge: number
  readonly turned: number
}

/** Always anticlockwise, whichever way the file drew it. */
function cornersOf(cut: readonly Point[]): readonly Corner[] {
  const twice = cut.reduce(
    (sum, point, index) => sum + turn(cut[0]!, point, cut[(index + 1) % cut.length]!),
    0,
  )
  const round = twice < 0 ? cut.toReversed() : cut
  return round.map((point, index) => {
    const [before, after] = [round.at(index - 1)!, round[(index + 1) % round.length]!]
    return { edge: distance(before, point), turned: turn(before, point, after) }
  })
}

/** Walked the other way, an edge comes before the vertex that it came after. */
function mirroredCorners(corners: readonly Corner[]): readonly Corner[] {
  return corners
    .map(({ turned }, index) => ({ edge: corners[(index + 1) % corners.length]!.edge, turned }))
    .toReversed()
}

function isSameRound(one: readonly Corner[], other: readonly Corner[]): boolean {
  return one.some((_, shift) =>
    one.every((_, index) => isSameCorner(one[(index + shift) % one.length]!, other[index]!)),
  )
}

function isSameCorner(one: Corner, other: Corner): boolean {
  const tolerance = 0.1 * (one.edge + 1)
  return (
    Math.abs(one.edge - other.edge) < 0.05 && Math.abs(one.turned - other.turned) < tolerance * 2
  )
}
