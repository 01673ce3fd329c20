import { memo } from 'react'
import { IN_MILLIMETRES } from '../../../../shared/domain/geometry/line-path.ts'
import type { DrawnSize } from '../../../../shared/domain/pattern/drawn-size.ts'
import type { PieceGeometry } from '../../../../shared/domain/pattern/pattern.ts'
import styles from './Drawing.module.css'
import { GradePoints } from './GradePoints.tsx'
import type { Layers } from './layers.ts'
import { PieceMarks } from './PieceMarks.tsx'

interface NestPieceProps {
  readonly id: string
  readonly name: string
  /** Where its origin lies on the table. */
  readonly x: number
  readonly y: number
  readonly sizes: readonly DrawnSize[]
  /** The size that is drawn in ink. */
  readonly inked: DrawnSize
  readonly nest: 'all' | 'one'
  readonly fold: boolean
  readonly layers: Layers
  /** The outline before, where it was another. */
  readonly old: DrawnSize | undefined
  /** Every corner of it, once grade points are to be seen. */
  readonly geometry: readonly PieceGeometry[] | undefined
  readonly selected: boolean
}

/** One piece where it lies: neither moving about the table nor renaming a piece draws others anew. */
export const NestPiece = memo(function NestPiece(props: NestPieceProps) {
  const { id, name, x, y, sizes, inked, nest, fold, layers, old, geometry, selected } = props
  const others = nest === 'all' ? sizes.filter((one) => one !== inked) : []
  const graded = geometry?.filter(({ size }) => nest === 'all' || size === inked.size)
  return (
    <g
      transform={`translate(${x} ${y}) ${IN_MILLIMETRES}`}
      data-piece={id}
      data-selected={selected}
    >
      <title>{name}</title>
      <path className={styles.inked} d={inked.cut} />
      {others.length > 0 && (
        <path
          className={styles.graded}
          d={others.map(({ cut }) => cut).join('')}
          data-layer="nest"
        />
      )}
      {old && <path className={styles.old} d={old.cut} data-layer="before" />}
      <PieceMarks drawn={inked} layers={layers} fold={fold} />
      {graded && <GradePoints sizes={graded} />}
    </g>
  )
})
