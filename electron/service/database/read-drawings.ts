import type { WrittenDrawing } from '../../../shared/contract/patterns.ts'
import type { Piece, PieceId } from '../../../shared/domain/module.ts'
import type { StyleRevisionId } from '../../../shared/domain/style.ts'
import type { Blobs } from './blobs.ts'
import { listOf, type Reader } from './reader.ts'

/** In the order asked for; pieces that are gone are left out. */
export function readDrawings(
  reader: Reader,
  blobs: Blobs,
  ids: readonly PieceId[],
): readonly WrittenDrawing[] {
  const pieces = reader.all<Piece>(
    'select * from piece where id in (select value from json_each(?))',
    listOf(ids),
  )
  const byId = new Map(pieces.map((piece) => [piece.id, piece]))
  return ids.flatMap((id) => writtenOf(blobs, byId.get(id)))
}

/** Of all pieces that its slots hold: asked for beside the style's sheet, they need not wait for it to name them. */
export function readStyleDrawings(
  reader: Reader,
  blobs: Blobs,
  id: StyleRevisionId,
): readonly WrittenDrawing[] {
  const pieces = reader.all<Piece>(
    `select * from piece where moduleRevisionId in
     (select moduleRevisionId from slot where styleRevisionId = ?)`,
    id,
  )
  return pieces.flatMap((piece) => writtenOf(blobs, piece))
}

function writtenOf(blobs: Blobs, piece: Piece | undefined): readonly WrittenDrawing[] {
  if (!piece) return []
  return [{ pieceId: piece.id, written: blobs.read(piece.geometryHash).toString() }]
}
