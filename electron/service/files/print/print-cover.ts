import type { CanvasElement, Content } from 'pdfmake/interfaces'
import {
  boundsOfTile,
  MARGIN,
  OVERLAP,
  PAPERS,
  type PaperName,
  type PrintLayout,
  tileName,
} from '../../../../shared/domain/pattern/print-sheet.ts'
import { INK } from './pdf-text.ts'
import { squareOn, strokeOn, wordsOn } from './print-canvas.ts'
import type { PrintedPiece } from './print-tile.ts'

export interface CoverToPrint {
  readonly title: string
  readonly paper: PaperName
  readonly layout: PrintLayout
  readonly pieces: readonly PrintedPiece[]
}

const TOP = 62
const MAP_TOP = 98
const INCH = 25.4

/** The first sheet: squares to measure before anything is cut, and how the others go together. */
export function coverContent(cover: CoverToPrint): readonly Content[] {
  const { title, paper, layout, pieces } = cover
  const { width, height } = PAPERS[paper]
  const map = mapOf(cover, {
    width: width - 2 * MARGIN,
    height: height - MAP_TOP - MARGIN,
  })
  const squares = [
    squareOn('cut', MARGIN, TOP - 36 + 8, 50),
    squareOn('cut', MARGIN + 60, TOP - 36 + 8, 2 * INCH),
  ]
  const sheets = `${layout.tiles.length} sheets of ${paper} in ${layout.rows} rows and ${layout.columns} columns, ${pieces.length} pieces.`
  return [
    wordsOn(title, MARGIN, MARGIN - 2, { bold: true, fontSize: 14, color: INK }),
    wordsOn(`${sheets} Print at 100 %, not fitted to the page.`, MARGIN, MARGIN + 5, {
      fontSize: 9.5,
    }),
    wordsOn(
      `Measure both squares before you cut. Sheets overlap by ${OVERLAP} mm: lay crosses on crosses.`,
      MARGIN,
      MARGIN + 10,
      { fontSize: 9.5 },
    ),
    { canvas: [...squares, ...map.canvas], absolutePosition: { x: 0, y: 0 } },
    wordsOn('50 mm', MARGIN + 18, TOP - 5),
    wordsOn('2 in', MARGIN + 60 + 21, TOP - 5),
    ...map.names,
  ]
}

interface Room {
  readonly width: number
  readonly height: number
}

/** The sheets as they are glued, small, with the pieces across them. */
function mapOf({ layout, paper, pieces }: CoverToPrint, room: Room) {
  const { laid, columns, rows, tiles } = layout
  const whole = boundsOfTile({ column: columns - 1, row: rows - 1 }, paper)
  const scale = Math.min(room.width / whole.maxX, room.height / whole.maxY, 0.4)
  const at = (x: number, y: number) => [MARGIN + x * scale, MAP_TOP + y * scale] as const
  const frame = (minX: number, minY: number, maxX: number, maxY: number) =>
    [at(minX, minY), at(maxX, minY), at(maxX, maxY), at(minX, maxY)] as const
  const sheets = tiles.map((tile) => ({ tile, box: boundsOfTile(tile, paper) }))
  const canvas: readonly CanvasElement[] = [
    ...sheets.map(({ box }) =>
      strokeOn('frame', frame(box.minX, box.minY, box.maxX, box.maxY), true),
    ),
    ...laid.flatMap(({ index, x, y }) =>
      pieces[index]!.ink.filter(({ kind }) => kind === 'cut').map(({ points }) =>
        strokeOn(
          'nest',
          points.map(([px, py]) => at(x + px, y - py)),
          true,
        ),
      ),
    ),
  ]
  const names = sheets.map(({ tile, box }) => {
    const [x, y] = at(box.minX, box.minY)
    return wordsOn(tileName(tile), x + 1, y + 0.5, { fontSize: 7 })
  })
  return { canvas, names }
}
