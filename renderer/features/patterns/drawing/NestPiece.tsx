import { memo } from 'react'
import type { GradePoint, PieceGeometry } from '../../../../shared/domain/pattern.ts'
import styles from './Drawing.module.css'
import { geometryIn } from './drawn-piece.ts'
import type { Layers } from './layers.ts'
import type { Placed } from './layout.ts'
import { PieceMarks } from './PieceMarks.tsx'
import { outlinePath } from './paths.ts'

interface NestPieceProps {
  readonly placed: Placed
  readonly layers: Layers
  readonly size: string | undefined
  readonly selected: boolean
}

/** One piece where it lies. Its paths are made once: moving about the table draws nothing anew. */
export const NestPiece = memo(function NestPiece(props: NestPieceProps) {
  const { placed, layers, size, selected } = props
  const { piece, x, y } = placed
  const inked = geometryIn(piece, size)
  if (!inked) return null
  const others = size || !layers.has('nest') ? [] : piece.sizes.filter((one) => one !== inked)
  return (
    <g transform={`translate(${x} ${y})`} data-piece={piece.key} data-selected={selected}>
      <title>{piece.name}</title>
      <path className={styles.inked} d={outlinePath(inked.cut)} />
      {others.map((one) => (
        <path key={one.size} className={styles.graded} d={outlinePath(one.cut)} />
      ))}
      <PieceMarks geometry={inked} layers={layers} fold={piece.cut === 'fold'} />
      {layers.has('grade') && <GradePoints sizes={size ? [inked] : piece.sizes} />}
    </g>
  )
})

/** Each graded point in every size that is drawn, and the way it moves. */
function GradePoints({ sizes }: { readonly sizes: readonly PieceGeometry[] }) {
  const dots = sizes.flatMap(({ gradePoints }) => gradePoints.map(({ at }) => at))
  const ways = sizes[0]?.gradePoints.map((_, index) =>
    sizes.flatMap(({ gradePoints }) => pointsAt(gradePoints, index)),
  )
  return (
    <>
      {ways?.map((way) => (
        <polyline
          key={way.join()}
          className={styles.way}
          points={way.map(([x, y]) => `${x},${-y}`).join(' ')}
        />
      ))}
      <path className={styles.grade} d={dots.map(([x, y]) => `M${x} ${-y}h0`).join('')} />
    </>
  )
}

const pointsAt = (points: readonly GradePoint[], index: number) =>
  points.slice(index, index + 1).map(({ at }) => at)
