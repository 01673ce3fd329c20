import { memo } from 'react'
import type { GradePoint, PieceGeometry } from '../../../../shared/domain/pattern.ts'
import { IN_MILLIMETRES, outlinePath } from '../../../kit/outline-path.ts'
import styles from './Drawing.module.css'
import type { Layers } from './layers.ts'
import { PieceMarks } from './PieceMarks.tsx'

interface NestPieceProps {
  readonly id: string
  readonly name: string
  /** Where its origin lies on the table. */
  readonly x: number
  readonly y: number
  readonly sizes: readonly PieceGeometry[]
  /** The size that is drawn in ink. */
  readonly inked: PieceGeometry
  readonly nest: 'all' | 'one'
  readonly fold: boolean
  readonly layers: Layers
  /** The outline before, where it was another. */
  readonly old: PieceGeometry | undefined
  readonly selected: boolean
}

/** One piece where it lies. Its paths are made once: neither moving about the table nor renaming a piece draws others anew. */
export const NestPiece = memo(function NestPiece(props: NestPieceProps) {
  const { id, name, x, y, sizes, inked, nest, fold, layers, old, selected } = props
  const others = nest === 'all' ? sizes.filter((one) => one !== inked) : []
  return (
    <g transform={`translate(${x} ${y})`} data-piece={id} data-selected={selected}>
      <title>{name}</title>
      <path className={styles.inked} d={outlinePath(inked.cut)} transform={IN_MILLIMETRES} />
      {others.length > 0 && (
        <path
          className={styles.graded}
          d={others.map(({ cut }) => outlinePath(cut)).join('')}
          transform={IN_MILLIMETRES}
          data-layer="nest"
        />
      )}
      {old && (
        <path
          className={styles.old}
          d={outlinePath(old.cut)}
          transform={IN_MILLIMETRES}
          data-layer="before"
        />
      )}
      <PieceMarks geometry={inked} layers={layers} fold={fold} />
      {layers.has('grade') && <GradePoints sizes={nest === 'all' ? sizes : [inked]} />}
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
