import { memo } from 'react'
import type { Bounds } from '../../../../shared/domain/geometry/geometry.ts'
import { cutWords } from '../../../../shared/domain/module/module.ts'
import styles from './Drawing.module.css'
import { type DrawnPiece, drawnIn } from './drawn-piece.ts'
import { placeLabel } from './label-place.ts'
import type { Placed } from './layout.ts'
import type { View } from './view.ts'

interface PieceLabelsProps {
  readonly placed: readonly Placed[]
  readonly view: View
  readonly size: string | undefined
}

/** What is written on the pieces: always of one size on the screen, and never beyond the piece. */
export const PieceLabels = memo(function PieceLabels({ placed, view, size }: PieceLabelsProps) {
  const { scale } = view
  const labels = placed.map((one) => {
    const { piece } = one
    const bounds = boundsOn(one, size)
    if (!bounds) return null
    const [wide, high] = [(bounds.maxX - bounds.minX) * scale, (bounds.maxY - bounds.minY) * scale]
    const words = wordsOf(piece, size)
    const label = placeLabel(piece.name, words, wide, high)
    if (!label) return null
    const x = ((bounds.minX + bounds.maxX) / 2) * scale
    const y = ((bounds.minY + bounds.maxY) / 2) * scale
    const turn = label.turned === 'yes' ? `rotate(-90 ${x} ${y})` : undefined
    return (
      <text
        key={piece.key}
        className={styles.label}
        x={x}
        y={label.hasWords ? y - 4 : y + 4}
        transform={turn}
      >
        <tspan className={styles.name}>{label.name}</tspan>
        {label.hasWords && (
          <tspan x={x} dy={16}>
            {words}
          </tspan>
        )}
      </text>
    )
  })
  return <g transform={`translate(${view.x} ${view.y})`}>{labels}</g>
})

/** Of the size that is inked, where it lies on the table. */
function boundsOn({ piece, x, y }: Placed, size: string | undefined): Bounds | null {
  const box = drawnIn(piece, size)?.bounds
  if (!box) return null
  return { minX: x + box.minX, maxX: x + box.maxX, minY: y - box.maxY, maxY: y - box.minY }
}

function wordsOf(piece: DrawnPiece, size: string | undefined): string {
  const drawn = drawnIn(piece, size)?.size ?? ''
  const rev = piece.letter ? `rev ${piece.letter}` : ''
  const words = [drawn, cutWords(piece.cut, piece.quantity), piece.role, rev]
  return words.filter(Boolean).join(' · ')
}
