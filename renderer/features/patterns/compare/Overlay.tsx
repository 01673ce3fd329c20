import { useMemo } from 'react'
import type { PieceDrawing } from '../../../../shared/contract/patterns.ts'
import type { PieceDifference } from '../../../../shared/domain/compare/compare-pieces.ts'
import { type Bounds, boundsOf } from '../../../../shared/domain/geometry/geometry.ts'
import { IN_MILLIMETRES, outlineIn } from '../../../../shared/domain/geometry/line-path.ts'
import type { PieceGeometry } from '../../../../shared/domain/pattern/pattern.ts'
import { useDrawings } from '../../../bridge/drawings.ts'
import styles from './Compare.module.css'
import { pieceName } from './piece-words.ts'

interface OverlayProps {
  readonly piece: PieceDifference
  /** Null draws the first size there is. */
  readonly size: string | null
  /** Where they are at hand; else they are asked for. */
  readonly drawings?: readonly PieceDrawing[] | undefined
}

/** Both outlines where their files have them: the old one dashed in chalk, the new one in ink. */
export function Overlay({ piece, size, drawings: given }: OverlayProps) {
  const { oldId, nowId } = piece
  const ids = useMemo(() => [oldId, nowId].filter((id) => id !== null), [oldId, nowId])
  const asked = useDrawings(given ? undefined : ids)
  const drawings = given ?? asked
  const inSize = (id: string | null) => {
    const sizes = drawings?.find(({ pieceId }) => pieceId === id)?.sizes
    return sizes?.find((one) => one.size === size) ?? (size === null ? sizes?.[0] : undefined)
  }
  const [old, now] = [inSize(oldId), inSize(nowId)]
  const box = boundsOf([...(old?.cut ?? []), ...(now?.cut ?? [])])
  if (!box) return <div className={styles.paper} />
  return (
    <svg
      className={styles.paper}
      viewBox={viewBox(box)}
      role="img"
      aria-label={`${pieceName(piece)}${size ? ` in ${size}` : ''}: old outline dashed, new outline solid`}
    >
      {now && <path className={styles.now} d={pathOf(now)} transform={IN_MILLIMETRES} />}
      {old && <path className={styles.old} d={pathOf(old)} transform={IN_MILLIMETRES} />}
    </svg>
  )
}

const pathOf = ({ cut, cutouts }: PieceGeometry) => [cut, ...cutouts].map(outlineIn).join('')

const MARGIN = 12

/** Screens run y down. */
function viewBox({ minX, minY, maxX, maxY }: Bounds): string {
  const [wide, high] = [maxX - minX, maxY - minY]
  return `${minX - MARGIN} ${-maxY - MARGIN} ${wide + 2 * MARGIN} ${high + 2 * MARGIN}`
}
