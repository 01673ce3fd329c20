import type { WrittenDrawing } from '../../../../shared/contract/patterns.ts'
import type { Piece, PieceId } from '../../../../shared/domain/module/module.ts'
import type { Hash } from '../../../../shared/domain/quantity.ts'
import type { StyleRevisionId } from '../../../../shared/domain/style/style.ts'
import type { Blobs } from '../blobs.ts'
import { openOutlines } from '../outlines.ts'
import { listOf, type Reader } from '../reader.ts'

/** Every corner of them. In the order asked for; pieces that are gone are left out. */
export function readDrawings(
  reader: Reader,
  blobs: Blobs,
  ids: readonly PieceId[],
): readonly WrittenDrawing[] {
  return written(readPieces(reader, ids), (hash) => blobs.read(hash).toString())
}

/** What is drawn of them. In the order asked for; pieces that are gone are left out. */
export function readOutlines(
  reader: Reader,
  blobs: Blobs,
  ids: readonly PieceId[],
): readonly WrittenDrawing[] {
  return written(readPieces(reader, ids), openOutlines(blobs))
}

/** What is drawn of all pieces that its slots hold: asked for beside the style's sheet, they need not wait for it to name them. */
export function readStyleOutlines(
  reader: Reader,
  blobs: Blobs,
  id: StyleRevisionId,
): readonly WrittenDrawing[] {
  const pieces = reader.all<Piece>(
    `select * from piece where moduleRevisionId in
     (select moduleRevisionId from slot where styleRevisionId = ?)`,
    id,
  )
  return written(pieces, openOutlines(blobs))
}

function readPieces(reader: Reader, ids: readonly PieceId[]): readonly Piece[] {
  const pieces = reader.all<Piece>(
    'select * from piece where id in (select value from json_each(?))',
    listOf(ids),
  )
  const byId = new Map(pieces.map((piece) => [piece.id, piece]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

const written = (pieces: readonly Piece[], write: (hash: Hash) => string) =>
  pieces.map(({ id, geometryHash }) => ({ pieceId: id, written: write(geometryHash) }))
