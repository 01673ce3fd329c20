import { boundsOfInk, type Ink, printedInk } from '../../../../shared/domain/pattern/print-ink.ts'
import {
  layForPrint,
  type PaperName,
  type PrintLayout,
} from '../../../../shared/domain/pattern/print-sheet.ts'
import type { DrawnPiece } from '../drawing/drawn-piece.ts'
import type { Geometries } from '../drawing/use-geometry.ts'
import type { PrintChoice } from './PrintDialog.tsx'

export interface PrintPlan {
  readonly layout: PrintLayout
  /** Of each piece, in their order. */
  readonly ink: readonly (readonly Ink[])[]
}

/** The sheets as the service will print them. */
export function planOf(
  pieces: readonly DrawnPiece[],
  geometries: Geometries,
  { size, paper }: PrintChoice,
): PrintPlan {
  const ink = pieces.map(
    ({ key, cut }) => printedInk(geometries.get(key) ?? [], size, cut === 'fold').ink,
  )
  const printable = ink.map((lines) => ({ bounds: boundsOfInk(lines), lines }))
  return { layout: layForPrint(printable, paper), ink }
}

export function sheetWords({ tiles, rows, columns }: PrintLayout, paper: PaperName): string {
  const first = 'and a first one with squares to measure.'
  if (tiles.length === 1) return `One sheet of ${paper}, ${first}`
  const high = `${rows} ${rows === 1 ? 'row' : 'rows'}`
  const wide = `${columns} ${columns === 1 ? 'column' : 'columns'}`
  return `${tiles.length} sheets of ${paper} in ${high} and ${wide}, ${first}`
}

/** HT Harbour tee rev B, M.pdf */
export function pdfName(title: string, size: string | null): string {
  const plain = `${title}, ${size ?? 'all sizes'}`.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
  return `${plain.slice(0, 100).trim()}.pdf`
}
