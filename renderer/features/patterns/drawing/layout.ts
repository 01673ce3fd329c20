import type { Bounds } from '../../../../shared/domain/geometry.ts'
import { boundsOfNest, type DrawnPiece } from './drawn-piece.ts'

/** A piece on the table: where its own origin comes to lie, in millimetres, y down. */
export interface Placed {
  readonly piece: DrawnPiece
  readonly x: number
  readonly y: number
  readonly bounds: Bounds
}

export interface Layout {
  readonly placed: readonly Placed[]
  readonly bounds: Bounds
}

const GAP = 50

/** Lays pieces in rows that together are about as wide as the window is for its height. Nothing is turned. */
export function layOut(pieces: readonly DrawnPiece[], aspect: number): Layout {
  const boxes = pieces.flatMap((piece) => {
    const nest = boundsOfNest(piece)
    return nest ? [{ piece, nest, wide: nest.maxX - nest.minX, high: nest.maxY - nest.minY }] : []
  })
  const area = boxes.reduce((sum, { wide, high }) => sum + (wide + GAP) * (high + GAP), 0)
  const widest = Math.max(0, ...boxes.map(({ wide }) => wide))
  const most = Math.max(widest, Math.sqrt(area * aspect) * 1.1)
  const placed: Placed[] = []
  let [x, y, rowHigh, right] = [0, 0, 0, 0]
  for (const { piece, nest, wide, high } of boxes) {
    if (x > 0 && x + wide > most) [x, y, rowHigh] = [0, y + rowHigh + GAP, 0]
    const bounds = { minX: x, minY: y, maxX: x + wide, maxY: y + high }
    placed.push({ piece, x: x - nest.minX, y: y + nest.maxY, bounds })
    rowHigh = Math.max(rowHigh, high)
    right = Math.max(right, x + wide)
    x += wide + GAP
  }
  return { placed, bounds: { minX: 0, minY: 0, maxX: right || 1, maxY: y + rowHigh || 1 } }
}
