import type { CanvasElement, Content } from 'pdfmake/interfaces'
import { clipLine } from '../../../../shared/domain/geometry/clip-line.ts'
import { type Bounds, between, type Point } from '../../../../shared/domain/geometry/geometry.ts'
import type { Ink } from '../../../../shared/domain/pattern/print-ink.ts'
import {
  boundsOfTile,
  type Laid,
  MARGIN,
  OVERLAP,
  PAPERS,
  type PaperName,
  type Tile,
  tileName,
} from '../../../../shared/domain/pattern/print-sheet.ts'
import { strokeOn, wordsOn } from './print-canvas.ts'

export interface PrintedPiece {
  readonly name: string
  /** M · cut 2 pairs · shell */
  readonly words: string
  readonly ink: readonly Ink[]
}

export interface TileToPrint {
  readonly tile: Tile
  readonly paper: PaperName
  readonly laid: readonly Laid[]
  readonly pieces: readonly PrintedPiece[]
  /** HT Harbour tee rev B · M */
  readonly title: string
  readonly page: number
  readonly pages: number
}

/** One sheet: what it shows of the pieces, the marks it is glued by, and which sheet it is. */
export function tileContent(sheet: TileToPrint): readonly Content[] {
  const { tile, paper, laid, pieces } = sheet
  const box = boundsOfTile(tile, paper)
  const there = laid.filter(({ bounds }) => meet(bounds, box))
  const canvas = there.flatMap((one) => drawnPiece(pieces[one.index]!, one, box))
  return [
    {
      canvas: [...canvas, ...registrationMarks(paper), frameOn(paper), ...scaleMarks(paper)],
      absolutePosition: { x: 0, y: 0 },
    },
    ...there.flatMap((one) => nameOn(pieces[one.index]!, one, box)),
    ...sheetWords(sheet, there),
  ]
}

const meet = (a: Bounds, b: Bounds) =>
  a.minX <= b.maxX && a.maxX >= b.minX && a.minY <= b.maxY && a.maxY >= b.minY

/** Pieces run y up, paper y down. Lines are cut off at the sheet's edge exactly, so that nothing hangs on the viewer. */
function drawnPiece({ ink }: PrintedPiece, { x, y }: Laid, box: Bounds): readonly CanvasElement[] {
  const place = ([px, py]: Point): Point => [x + px, y - py]
  const onPaper = ([px, py]: Point): Point => [px - box.minX + MARGIN, py - box.minY + MARGIN]
  return ink.flatMap(({ kind, points, closed }) =>
    clipLine(points.map(place), closed, box).map((part) => strokeOn(kind, part.map(onPaper))),
  )
}

/** Crosses in the middle of every overlap: those of two sheets fall on each other. */
function registrationMarks(paper: PaperName): readonly CanvasElement[] {
  const { width, height } = PAPERS[paper]
  const [left, right] = [MARGIN + OVERLAP / 2, width - MARGIN - OVERLAP / 2]
  const [top, bottom] = [MARGIN + OVERLAP / 2, height - MARGIN - OVERLAP / 2]
  const ends: readonly Point[] = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ]
  const middles = [between(ends[0]!, ends[2]!, 0.5), between(ends[1]!, ends[3]!, 0.5)]
  return [...ends, ...middles].flatMap(crossOn)
}

/** Where the paper may be cut: what lies beyond is on the next sheet. */
function frameOn(paper: PaperName): CanvasElement {
  const { width, height } = PAPERS[paper]
  const corners: readonly Point[] = [
    [MARGIN, MARGIN],
    [width - MARGIN, MARGIN],
    [width - MARGIN, height - MARGIN],
    [MARGIN, height - MARGIN],
  ]
  return strokeOn('frame', corners, true)
}

const SCALE = 50

/** In the margin below and beside, to be measured on every sheet: a printer may fit one to its page and not another. */
function scaleMarks(paper: PaperName): readonly CanvasElement[] {
  const { width, height } = PAPERS[paper]
  const [right, bottom] = [width - MARGIN, height - MARGIN]
  const [below, beside] = [bottom + MARGIN / 2, right + MARGIN / 2]
  return [
    strokeOn('scale', [
      [right - SCALE, below - 1],
      [right - SCALE, below],
      [right, below],
      [right, below - 1],
    ]),
    strokeOn('scale', [
      [beside - 1, bottom - SCALE],
      [beside, bottom - SCALE],
      [beside, bottom],
      [beside - 1, bottom],
    ]),
  ]
}

const ARM = 4

function crossOn([x, y]: Point): readonly CanvasElement[] {
  return [
    strokeOn('cross', [
      [x - ARM, y],
      [x + ARM, y],
    ]),
    strokeOn('cross', [
      [x, y - ARM],
      [x, y + ARM],
    ]),
  ]
}

/** Where a piece's middle lies. */
function nameOn({ name, words }: PrintedPiece, { bounds }: Laid, box: Bounds): readonly Content[] {
  const [x, y] = [(bounds.minX + bounds.maxX) / 2, (bounds.minY + bounds.maxY) / 2]
  const isHere = x >= box.minX && x < box.maxX - OVERLAP && y >= box.minY && y < box.maxY - OVERLAP
  if (!isHere) return []
  const [left, top] = [x - box.minX + MARGIN - 18, y - box.minY + MARGIN - 4]
  return [wordsOn(name, left, top, { bold: true, fontSize: 11 }), wordsOn(words, left, top + 5)]
}

/** In the margin, above and below. */
function sheetWords(sheet: TileToPrint, there: readonly Laid[]): readonly Content[] {
  const { tile, paper, pieces, title, page, pages } = sheet
  const { width, height } = PAPERS[paper]
  const names = there.map(({ index }) => pieces[index]!.name).join(', ')
  const place = `Sheet ${tileName(tile)} · row ${tile.row + 1}, column ${tile.column + 1} · page ${page} of ${pages}`
  return [
    wordsOn(`${place} · ${title}`, MARGIN, 5),
    wordsOn(`${SCALE} mm`, width - MARGIN - SCALE - 11, height - 7),
    wordsOn(names.length > 90 ? `${names.slice(0, 89)}…` : names, MARGIN, height - 8),
  ]
}
