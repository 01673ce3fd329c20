import type { PieceOutlines } from '../../../../shared/contract/patterns.ts'
import { type Bounds, boundsOf, type Point } from '../../../../shared/domain/geometry/geometry.ts'
import type { ModuleRevision, Piece } from '../../../../shared/domain/module/module.ts'
import { type DrawnSize, drawnSize } from '../../../../shared/domain/pattern/drawn-size.ts'
import type { MaterialRole, PieceGeometry } from '../../../../shared/domain/pattern/pattern.ts'
import type { Letter } from '../../../../shared/domain/style/revision.ts'

/** A piece as the table shows it, whether it is in the library or still in a file. */
export interface DrawnPiece {
  readonly key: string
  readonly name: string
  readonly quantity: number
  readonly cut: Piece['cut']
  readonly role: MaterialRole
  readonly baseSize: string
  /** Of its module's revision; a file has none. */
  readonly letter?: Letter
  readonly sizes: readonly DrawnSize[]
  /** As it was in the revision before, where a file changes it. */
  readonly before?: readonly DrawnSize[]
  /** Every corner of it, where that is at hand: of a piece in the library it is asked for. */
  readonly geometry?: readonly PieceGeometry[]
}

export function drawnPieces(
  pieces: readonly Piece[],
  outlines: readonly PieceOutlines[],
  revisionOf: (piece: Piece) => Pick<ModuleRevision, 'baseSize' | 'letter'> | null | undefined,
): readonly DrawnPiece[] {
  const byId = new Map(outlines.map(({ pieceId, sizes }) => [pieceId, sizes]))
  return pieces.flatMap((piece): readonly DrawnPiece[] => {
    const sizes = byId.get(piece.id)
    if (!sizes) return []
    const { id, name, quantity, cut, role } = piece
    const revision = revisionOf(piece)
    const of = { baseSize: revision?.baseSize ?? '', ...(revision && { letter: revision.letter }) }
    return [{ key: id, name, quantity, cut, role, ...of, sizes }]
  })
}

/** Geometry never changes, so that what is drawn of it is made once, however often a file is looked over. */
export function drawnOnce(geometry: PieceGeometry): DrawnSize {
  const drawn = known.get(geometry) ?? drawnSize(geometry)
  known.set(geometry, drawn)
  return drawn
}

const known = new WeakMap<PieceGeometry, DrawnSize>()

/** The size asked for; else the base size; else the only one there is. */
export function drawnIn(piece: DrawnPiece, size?: string): DrawnSize | undefined {
  return (
    piece.sizes.find((one) => one.size === size) ??
    piece.sizes.find((one) => one.size === piece.baseSize) ??
    piece.sizes[0]
  )
}

/** Around all sizes, so that pieces lie still while sizes are looked through. */
export function boundsOfNest({ sizes }: DrawnPiece): Bounds | null {
  const corners = sizes.flatMap(({ bounds: box }): readonly Point[] =>
    box
      ? [
          [box.minX, box.minY],
          [box.maxX, box.maxY],
        ]
      : [],
  )
  return boundsOf(corners)
}
