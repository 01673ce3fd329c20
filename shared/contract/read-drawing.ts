import type { PieceDrawing, WrittenDrawing } from './patterns.ts'

/** A piece's geometry, out of the text it came in. */
export function readDrawing({ pieceId, written }: WrittenDrawing): PieceDrawing {
  return { pieceId, sizes: JSON.parse(written) }
}
