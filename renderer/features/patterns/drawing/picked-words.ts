import { boundsOf } from '../../../../shared/domain/geometry.ts'
import type { PieceGeometry } from '../../../../shared/domain/pattern.ts'
import type { MeasureSystem } from '../../../../shared/domain/quantity.ts'
import { printArea, printLength } from '../../../kit/format.ts'
import { type DrawnPiece, geometryIn } from './drawn-piece.ts'

/** Of one piece what it measures; of several what they come to, each as often as it is cut. */
export function pickedWords(
  picked: readonly DrawnPiece[],
  size: string | undefined,
  units: MeasureSystem,
): string {
  const [one] = picked
  const geometry = one && geometryIn(one, size)
  if (picked.length === 1 && geometry) return figuresOf(geometry, units)
  const drawn = picked.map((piece) => ({ piece, geometry: geometryIn(piece, size) }))
  const cuts = picked.reduce((sum, { quantity }) => sum + quantity, 0)
  const area = drawn.reduce(
    (sum, { piece, geometry: own }) => sum + piece.quantity * (own?.area ?? 0),
    0,
  )
  return `${cuts} cut for a garment · ${printArea(area, units)} together`
}

function figuresOf(
  { size, cut, area, perimeter, notches }: PieceGeometry,
  units: MeasureSystem,
): string {
  const box = boundsOf(cut)
  const sides = box ? [box.maxX - box.minX, box.maxY - box.minY] : []
  return [
    size,
    sides.map((side) => printLength(side, units)).join(' × '),
    printArea(area, units),
    `${printLength(perimeter / 1000, units)} around`,
    `${notches.length} ${notches.length === 1 ? 'notch' : 'notches'}`,
  ].join(' · ')
}
