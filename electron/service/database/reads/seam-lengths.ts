import type { Piece } from '../../../../shared/domain/module/module.ts'
import type { PieceGeometry } from '../../../../shared/domain/pattern/pattern.ts'
import { type Anchored, anchored } from '../../../../shared/domain/seams/seam-anchor.ts'
import {
  type LengthBySize,
  lengthsOf,
  type Stretch,
} from '../../../../shared/domain/seams/seam-length.ts'
import type { Blobs } from '../blobs.ts'

/** Geometry never changes, so a length holds for as long as the file is open: a style is read again after each edit. */
const known = new WeakMap<Blobs, Map<string, LengthBySize | null>>()

/** The lengths of edges, each worked out once. */
export function openSeamLengths(blobs: Blobs) {
  const lengths = known.get(blobs) ?? new Map<string, LengthBySize | null>()
  known.set(blobs, lengths)
  const pieces = new Map<string, Anchored>()

  function pieceOf({ geometryHash }: Piece, baseSize: string): Anchored {
    const found = pieces.get(geometryHash)
    if (found) return found
    const sizes: readonly PieceGeometry[] = JSON.parse(blobs.read(geometryHash).toString())
    const piece = anchored(sizes, baseSize)
    pieces.set(geometryHash, piece)
    return piece
  }

  return (piece: Piece, baseSize: string, { start, end }: Stretch): LengthBySize | null => {
    const key = [piece.geometryHash, baseSize, start, end].join()
    const found = lengths.get(key)
    if (found !== undefined) return found
    const measured = lengthsOf(pieceOf(piece, baseSize), { start, end })
    lengths.set(key, measured)
    return measured
  }
}
