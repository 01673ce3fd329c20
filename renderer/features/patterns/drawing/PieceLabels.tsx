import { memo } from 'react'
import type { Bounds } from '../../../../shared/domain/geometry.ts'
import { cutWords } from '../../../../shared/domain/module.ts'
import { boundsOfOutline } from '../../../kit/outline-path.ts'
import styles from './Drawing.module.css'
import { type DrawnPiece, geometryIn } from './drawn-piece.ts'
import type { Placed } from './layout.ts'
import type { View } from './view.ts'

interface PieceLabelsProps {
  readonly placed: readonly Placed[]
  readonly view: View
  readonly size: string | undefined
}

/** What is written on the pieces: always of one size on the screen, shorter where a piece is small. */
export const PieceLabels = memo(function PieceLabels({ placed, view, size }: PieceLabelsProps) {
  const { scale } = view
  const labels = placed.map((one) => {
    const { piece } = one
    const bounds = boundsOn(one, size)
    if (!bounds) return null
    const [wide, high] = [(bounds.maxX - bounds.minX) * scale, (bounds.maxY - bounds.minY) * scale]
    if (wide < 24 || high < 12) return null
    const x = ((bounds.minX + bounds.maxX) / 2) * scale
    const y = ((bounds.minY + bounds.maxY) / 2) * scale
    const words = wordsOf(piece, size)
    const roomy = wide > words.length * 5.6 && high > 44
    return (
      <text key={piece.key} className={styles.label} x={x} y={roomy ? y - 4 : y + 4}>
        <tspan className={styles.name}>{shortened(piece.name, wide)}</tspan>
        {roomy && (
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
  const geometry = geometryIn(piece, size)
  const box = geometry && boundsOfOutline(geometry.cut)
  if (!box) return null
  return { minX: x + box.minX, maxX: x + box.maxX, minY: y - box.maxY, maxY: y - box.minY }
}

function wordsOf(piece: DrawnPiece, size: string | undefined): string {
  const drawn = geometryIn(piece, size)?.size ?? ''
  const rev = piece.letter ? `rev ${piece.letter}` : ''
  const words = [drawn, cutWords(piece.cut, piece.quantity), piece.role, rev]
  return words.filter(Boolean).join(' · ')
}

function shortened(name: string, wide: number): string {
  const most = Math.max(4, Math.floor((wide + 24) / 7))
  return name.length > most ? `${name.slice(0, most - 1)}…` : name
}
