import { drawingText, fileOf, inkOf } from './ink.ts'
import { panel } from './shapes.ts'

export const ink = inkOf()
export const style = ['Author: x', 'Units: METRIC', 'Sample Size: M']
export const words = ['Piece Name: FRONT', 'Size: M', 'Quantity: 1'].map((text) =>
  ink.text('1', text),
)

/** A drawing of one piece, FRONT in M, that holds these entities. */
export function drawingOf(...entities: readonly string[]) {
  const block = ink.block('FRONT', ...words, ...entities)
  return fileOf('front.dxf', drawingText(ink, [['FRONT', block]], style))
}

export const outline = ink.poly('1', panel(400, 600))
