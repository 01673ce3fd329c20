import type { DrawnSize } from '../../../../shared/domain/pattern/drawn-size.ts'
import type { MeasureSystem } from '../../../../shared/domain/quantity.ts'
import { printArea, printLength } from '../../../kit/format.ts'
import { type DrawnPiece, drawnIn } from './drawn-piece.ts'

/** Of one piece what it measures; of several what they come to, each as often as it is cut. */
export function pickedWords(
  picked: readonly DrawnPiece[],
  size: string | undefined,
  units: MeasureSystem,
): string {
  const [one] = picked
  const only = one && drawnIn(one, size)
  if (picked.length === 1 && only) return figuresOf(only, units)
  const drawn = picked.map((piece) => ({ piece, own: drawnIn(piece, size) }))
  const cuts = picked.reduce((sum, { quantity }) => sum + quantity, 0)
  const area = drawn.reduce((sum, { piece, own }) => sum + piece.quantity * (own?.area ?? 0), 0)
  return `${cuts} cut for a garment · ${printArea(area, units)} together`
}

function figuresOf(
  { size, bounds: box, area, perimeter, notches }: DrawnSize,
  units: MeasureSystem,
): string {
  const sides = box ? [box.maxX - box.minX, box.maxY - box.minY] : []
  return [
    size,
    sides.map((side) => printLength(side, units)).join(' × '),
    printArea(area, units),
    `${printLength(perimeter / 1000, units)} around`,
    `${notches.count} ${notches.count === 1 ? 'notch' : 'notches'}`,
  ].join(' · ')
}
