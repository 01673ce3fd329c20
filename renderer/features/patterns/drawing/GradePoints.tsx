import { linesIn } from '../../../../shared/domain/geometry/line-path.ts'
import type { GradePoint, PieceGeometry } from '../../../../shared/domain/pattern/pattern.ts'
import styles from './Drawing.module.css'

/** Each graded point in every size that is drawn, and the way it moves. */
export function GradePoints({ sizes }: { readonly sizes: readonly PieceGeometry[] }) {
  const dots = sizes.flatMap(({ gradePoints }) => gradePoints.map(({ at }) => at))
  const ways =
    sizes[0]?.gradePoints.map((_, index) =>
      sizes.flatMap(({ gradePoints }) => pointsAt(gradePoints, index)),
    ) ?? []
  if (dots.length === 0) return null
  return (
    <>
      <path className={styles.way} d={linesIn(ways)} />
      <path
        className={styles.grade}
        d={linesIn(dots.map((dot) => [dot, dot]))}
        data-layer="grade"
      />
    </>
  )
}

const pointsAt = (points: readonly GradePoint[], index: number) =>
  points.slice(index, index + 1).map(({ at }) => at)
