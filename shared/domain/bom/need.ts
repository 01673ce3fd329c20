import type { Pieces, Thousandths } from '../quantity.ts'
import type { MaterialId } from '../stock/material.ts'
import type { Bom, BomColour, BomLine } from './bom.ts'

export type PiecesBySize = Readonly<Record<string, Pieces>>

/** What is made in one go: one colourway in its sizes. Set-up and rounding count once in it. */
export interface Run {
  readonly colourway: string
  readonly pieces: PiecesBySize
}

/** What a run needs of one material. */
export interface Need {
  readonly materialId: MaterialId
  readonly quantity: Thousandths
}

/** What the runs need of every material, each run by itself. Never less for more pieces. */
export function explode(bom: Bom, runs: readonly Run[]): readonly Need[] {
  const needs = new Map<MaterialId, number>()
  const lines = openLines(bom)
  for (const run of runs) {
    const made = madeOf(run)
    for (const line of lines) {
      const { materialId, quantity } = needFor(line, run.colourway, made)
      needs.set(materialId, (needs.get(materialId) ?? 0) + quantity)
    }
  }
  return [...needs].map(([materialId, quantity]) => ({
    materialId,
    quantity: quantity as Thousandths,
  }))
}

/** What the run needs by each line, in their order. */
export function needsByLine(bom: Bom, run: Run): readonly (Need & { readonly line: BomLine })[] {
  const made = madeOf(run)
  return openLines(bom).map((open) => ({
    ...needFor(open, run.colourway, made),
    line: open.line,
  }))
}

/** Of a garment. A quantity of its size in its colourway goes before one of its colourway, that before one of its size, and that before the line's. */
export function quantityFor(
  bom: Bom,
  line: BomLine,
  { colourway, size }: { readonly colourway: string; readonly size: string },
): Thousandths {
  const [open] = openLines({ ...bom, lines: [line] })
  return quantityIn(open!, colourway, size)
}

/** A line with what it has for sizes and colourways at hand. */
interface OpenLine {
  readonly line: BomLine
  readonly sizes: Map<string, Thousandths>
  readonly colours: Map<string, BomColour>
  /** By colourway, then by size. */
  readonly cells: Map<string, Map<string, Thousandths>>
}

function openLines(bom: Bom): readonly OpenLine[] {
  const open = new Map(
    bom.lines.map((line): [BomLine['id'], OpenLine] => [
      line.id,
      { line, sizes: new Map(), colours: new Map(), cells: new Map() },
    ]),
  )
  for (const one of bom.quantities) open.get(one.bomLineId)?.sizes.set(one.size, one.quantity)
  for (const one of bom.colours) open.get(one.bomLineId)?.colours.set(one.colourway, one)
  for (const one of bom.cells) {
    const cells = open.get(one.bomLineId)?.cells
    const own = cells?.get(one.colourway) ?? new Map<string, Thousandths>()
    cells?.set(one.colourway, own.set(one.size, one.quantity))
  }
  return [...open.values()]
}

type Made = readonly (readonly [size: string, count: Pieces])[]

const madeOf = ({ pieces }: Run): Made => Object.entries(pieces).filter(([, count]) => count > 0)

function needFor(open: OpenLine, colourway: string, made: Made): Need {
  const { line, colours } = open
  const materialId = colours.get(colourway)?.materialId ?? line.materialId
  if (made.length === 0) return { materialId, quantity: 0 as Thousandths }
  let net = 0
  for (const [size, count] of made) net += count * quantityIn(open, colourway, size)
  const gross = Math.ceil((net * (1000 + line.wastage)) / 1000) + line.setUp
  return {
    materialId,
    quantity: (Math.ceil(gross / line.roundTo) * line.roundTo) as Thousandths,
  }
}

function quantityIn({ line, sizes, colours, cells }: OpenLine, colourway: string, size: string) {
  const own = cells.get(colourway)?.get(size) ?? colours.get(colourway)?.quantity
  return own ?? sizes.get(size) ?? line.quantity
}
