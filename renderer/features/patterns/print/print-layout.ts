import { type Bounds, boundsOf } from '../../../../shared/domain/geometry.ts'
import { inkOf, nestInkOf } from '../../../../shared/domain/print-ink.ts'
import {
  layForPrint,
  type PaperName,
  type PrintLayout,
} from '../../../../shared/domain/print-sheet.ts'
import { boundsOfNest, type DrawnPiece, geometryIn } from '../drawing/drawn-piece.ts'
import type { PrintChoice } from './PrintDialog.tsx'

/** The sheets as the service will print them. */
export function layoutOf(pieces: readonly DrawnPiece[], { size, paper }: PrintChoice): PrintLayout {
  return layForPrint(
    pieces.map((piece) => boundsIn(piece, size)),
    paper,
  )
}

const NONE: Bounds = { minX: 0, minY: 0, maxX: 0, maxY: 0 }

function boundsIn(piece: DrawnPiece, size: string | null): Bounds {
  const inked = size === null ? undefined : geometryIn(piece, size)
  if (!inked) return boundsOfNest(piece) ?? NONE
  const ink = inkOf(inked, piece.cut === 'fold')
  return boundsOf(ink.flatMap(({ points }) => points)) ?? NONE
}

/** The lines of a piece that are worth drawing small. */
export function outlinesIn(piece: DrawnPiece, size: string | null) {
  const inked = size === null ? undefined : geometryIn(piece, size)
  return (inked ? [inked] : piece.sizes).flatMap(nestInkOf)
}

export function sheetWords({ tiles, rows, columns }: PrintLayout, paper: PaperName): string {
  if (tiles.length === 1) return `One sheet of ${paper}, and a first one with squares to measure.`
  return `${tiles.length} sheets of ${paper} in ${rows} ${rows === 1 ? 'row' : 'rows'} and ${columns} ${columns === 1 ? 'column' : 'columns'}, and a first one with squares to measure.`
}

/** HT Harbour tee rev B, M.pdf */
export function pdfName(title: string, size: string | null): string {
  const plain = `${title}, ${size ?? 'all sizes'}`.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
  return `${plain.slice(0, 100).trim()}.pdf`
}
