import { clipLine } from '../geometry/clip-line.ts'
import type { Bounds, Point } from '../geometry/geometry.ts'
import { isInside, type Path } from '../geometry/polyline.ts'

/** Paper that shops have, upright or lying, in millimetres. */
export const PAPERS = {
  A4: { width: 210, height: 297 },
  'A4 landscape': { width: 297, height: 210 },
  A3: { width: 297, height: 420 },
  Letter: { width: 215.9, height: 279.4 },
} as const

export type PaperName = keyof typeof PAPERS

export const PAPER_NAMES = Object.keys(PAPERS) as readonly PaperName[]

/** No printer is asked for more than this much of the paper's edge: millimetres. */
export const MARGIN = 10
/** What two sheets both have, so that they can be glued: millimetres. */
export const OVERLAP = 10
/** Between two pieces on the paper. */
const GAP = 12
const MOST_COLUMNS = 12

/** A piece on the sheets: where its own origin comes to lie, in millimetres from the top left, y down. */
export interface Laid {
  readonly index: number
  readonly x: number
  readonly y: number
  readonly bounds: Bounds
}

/** One sheet of paper, counted from the top left. */
export interface Tile {
  readonly column: number
  readonly row: number
}

export interface PrintLayout {
  readonly laid: readonly Laid[]
  readonly columns: number
  readonly rows: number
  /** Only those that a piece touches: empty paper is not printed. */
  readonly tiles: readonly Tile[]
}

/** What of a sheet is drawn on. */
function usableOf(paper: PaperName): { readonly width: number; readonly height: number } {
  const { width, height } = PAPERS[paper]
  return { width: width - 2 * MARGIN, height: height - 2 * MARGIN }
}

/** What a sheet shows of the whole, the overlap with the next ones included. */
export function boundsOfTile({ column, row }: Tile, paper: PaperName): Bounds {
  const { width, height } = usableOf(paper)
  const [minX, minY] = [column * (width - OVERLAP), row * (height - OVERLAP)]
  return { minX, minY, maxX: minX + width, maxY: minY + height }
}

/** A piece by the lines that are printed of it, the outline to cut among them. */
export interface Printable {
  readonly bounds: Bounds
  readonly lines: readonly Path[]
}

/** Lays pieces so that they take the fewest sheets; nothing is turned. */
export function layForPrint(pieces: readonly Printable[], paper: PaperName): PrintLayout {
  const boxes = pieces.map(({ bounds }) => bounds)
  const layout = fewestSheets(boxes, paper)
  const tiles = layout.tiles.filter((tile) => isNeeded(tile, layout.laid, pieces, paper))
  return { ...layout, tiles }
}

/** A sheet beside a slanted edge shows nothing; one in the middle of a piece holds it together. */
function isNeeded(
  tile: Tile,
  laid: readonly Laid[],
  pieces: readonly Printable[],
  paper: PaperName,
): boolean {
  const { minX, minY, maxX, maxY } = boundsOfTile(tile, paper)
  return laid.some(({ index, x, y }) => {
    const box = { minX: minX - x, minY: y - maxY, maxX: maxX - x, maxY: y - minY }
    const middle: Point = [(box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2]
    return pieces[index]!.lines.some(
      ({ points, closed }) =>
        clipLine(points, closed, box).length > 0 || (closed && isInside(points, middle)),
    )
  })
}

function fewestSheets(pieces: readonly Bounds[], paper: PaperName): PrintLayout {
  const { width } = usableOf(paper)
  const widths = Array.from({ length: MOST_COLUMNS }, (_, more) => width + more * (width - OVERLAP))
  const widest = Math.max(0, ...pieces.map(({ minX, maxX }) => maxX - minX))
  const wide = widths.filter((one) => one >= widest)
  const layouts = (wide.length > 0 ? wide : [widest]).map((one) =>
    tiledLayout(inRows(pieces, one), paper),
  )
  return layouts.reduce((best, one) => (one.tiles.length < best.tiles.length ? one : best))
}

/** The highest first, side by side until a row is full. */
function inRows(pieces: readonly Bounds[], most: number): readonly Laid[] {
  const order = [...pieces.keys()].toSorted((a, b) => highOf(pieces[b]!) - highOf(pieces[a]!))
  let [x, top, rowHigh] = [0, 0, 0]
  return order.map((index) => {
    const piece = pieces[index]!
    const wide = piece.maxX - piece.minX
    if (x > 0 && x + wide > most) [x, top, rowHigh] = [0, top + rowHigh + GAP, 0]
    const bounds = { minX: x, minY: top, maxX: x + wide, maxY: top + highOf(piece) }
    x += wide + GAP
    rowHigh = Math.max(rowHigh, highOf(piece))
    return { index, x: bounds.minX - piece.minX, y: bounds.minY + piece.maxY, bounds }
  })
}

const highOf = ({ minY, maxY }: Bounds) => maxY - minY

function tiledLayout(laid: readonly Laid[], paper: PaperName): PrintLayout {
  const { width, height } = usableOf(paper)
  const count = (whole: number, side: number) =>
    Math.max(1, Math.ceil((whole - OVERLAP - 1e-6) / (side - OVERLAP)))
  const columns = count(Math.max(0, ...laid.map(({ bounds }) => bounds.maxX)), width)
  const rows = count(Math.max(0, ...laid.map(({ bounds }) => bounds.maxY)), height)
  const all = Array.from({ length: columns * rows }, (_, index) => ({
    column: index % columns,
    row: Math.floor(index / columns),
  }))
  return { laid, columns, rows, tiles: all.filter((tile) => isDrawnOn(tile, laid, paper)) }
}

/** Whether a sheet has more of a piece than what the sheets before it show too. */
function isDrawnOn(tile: Tile, laid: readonly Laid[], paper: PaperName): boolean {
  const { minX, minY, maxX, maxY } = boundsOfTile(tile, paper)
  const [left, top] = [
    tile.column > 0 ? minX + OVERLAP : minX,
    tile.row > 0 ? minY + OVERLAP : minY,
  ]
  return laid.some(
    ({ bounds }) =>
      bounds.minX <= maxX && bounds.maxX >= left && bounds.minY <= maxY && bounds.maxY >= top,
  )
}

/** A, B … Z, AA: sheets are called by their row's letter and their column's number. */
export function tileName({ column, row }: Tile): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  const head = row >= 26 ? letters[Math.floor(row / 26) - 1] : ''
  return `${head}${letters[row % 26]}${column + 1}`
}
