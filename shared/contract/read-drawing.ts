import type { PieceDrawing, PieceOutlines, WrittenDrawing } from './patterns.ts'

/** A piece's geometry, out of the text it came in. */
export function readDrawing({ pieceId, written }: WrittenDrawing): PieceDrawing {
  return { pieceId, sizes: JSON.parse(written) }
}

/** A piece's sizes as they are drawn, out of the text they came in. */
export function readOutlines({ pieceId, written }: WrittenDrawing): PieceOutlines {
  return { pieceId, sizes: JSON.parse(written) }
}
