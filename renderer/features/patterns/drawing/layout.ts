import type { Bounds, Point } from '../../../../shared/domain/geometry/geometry.ts'
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

interface Box {
  readonly piece: DrawnPiece
  readonly nest: Bounds
  readonly wide: number
  readonly high: number
}

const GAP = 40
/** How many widths of the table are tried. */
const TRIALS = 24

/** Lays pieces on a table of the window's shape, so that they are drawn as large as they can be. Nothing is turned. */
export function layOut(pieces: readonly DrawnPiece[], aspect: number): Layout {
  const boxes = pieces.flatMap(boxOf).toSorted((a, b) => stepOf(b) - stepOf(a))
  const widest = Math.max(1, ...boxes.map(({ wide }) => wide))
  const whole = boxes.reduce((sum, { wide }) => sum + wide + GAP, 0)
  const layouts = Array.from({ length: TRIALS }, (_, trial) =>
    inRows(boxes, widest + ((whole - widest) * trial ** 2) / (TRIALS - 1) ** 2),
  )
  const cost = ({ bounds }: Layout) => Math.max(bounds.maxX, bounds.maxY * aspect)
  return layouts.reduce((best, one) => (cost(one) < cost(best) ? one : best))
}

/** This place where a piece lies, else the middle of the piece that is nearest to it: between pieces there is nothing to see. */
export function placeOnPiece({ placed }: Layout, place: Point): Point {
  const far = ({ bounds }: Placed) => Math.hypot(...outside(bounds, place))
  const [nearest] = placed.toSorted((a, b) => far(a) - far(b))
  if (!nearest || far(nearest) === 0) return place
  const { minX, minY, maxX, maxY } = nearest.bounds
  return [(minX + maxX) / 2, (minY + maxY) / 2]
}

/** How far a place is from a box, along each axis. */
const outside = ({ minX, minY, maxX, maxY }: Bounds, [x, y]: Point): Point => [
  Math.max(minX - x, 0, x - maxX),
  Math.max(minY - y, 0, y - maxY),
]

function boxOf(piece: DrawnPiece): readonly Box[] {
  const nest = boundsOfNest(piece)
  return nest ? [{ piece, nest, wide: nest.maxX - nest.minX, high: nest.maxY - nest.minY }] : []
}

/** Pieces of about one height keep the order they came in: front before back. */
const stepOf = ({ high }: Box) => Math.round(high / GAP)

/** Rows of columns: under a piece that is lower than its row, others of at most its width find room. */
function inRows(boxes: readonly Box[], most: number): Layout {
  const placed: Placed[] = []
  let [x, top, rowHigh, right] = [0, 0, 0, 0]
  let column = { x: 0, wide: 0, filled: 0 }
  for (const box of boxes) {
    const isUnder = box.wide <= column.wide && column.filled + box.high <= rowHigh
    if (!isUnder) {
      if (x > 0 && x + box.wide > most) [x, top, rowHigh] = [0, top + rowHigh + GAP, 0]
      column = { x, wide: box.wide, filled: 0 }
      x += box.wide + GAP
    }
    placed.push(placedAt(box, column.x, top + column.filled))
    column = { ...column, filled: column.filled + box.high + GAP }
    rowHigh = Math.max(rowHigh, box.high)
    right = Math.max(right, column.x + box.wide)
  }
  return { placed, bounds: { minX: 0, minY: 0, maxX: right || 1, maxY: top + rowHigh || 1 } }
}

function placedAt({ piece, nest, wide, high }: Box, x: number, y: number): Placed {
  const bounds = { minX: x, minY: y, maxX: x + wide, maxY: y + high }
  return { piece, x: x - nest.minX, y: y + nest.maxY, bounds }
}
