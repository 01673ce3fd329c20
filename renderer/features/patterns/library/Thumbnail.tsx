import type { PieceId } from '../../../../shared/domain/module/module.ts'
import { useOutlines } from '../../../bridge/drawings.ts'
import { Outline } from '../../../kit/Outline.tsx'
import styles from './Library.module.css'

interface ThumbnailProps {
  readonly piece: PieceId | null
  readonly size?: number
  /** While a person types, those that were never seen wait. */
  readonly when?: 'now' | 'later'
}

/** A piece as it is drawn, small; an empty place where there is none yet. */
export function Thumbnail({ piece, size = 36, when = 'now' }: ThumbnailProps) {
  const outlines = useOutlines(piece ? [piece] : undefined, when)
  const sizes = outlines?.find(({ pieceId }) => pieceId === piece)?.sizes
  const drawn = sizes?.[Math.floor(sizes.length / 2)]
  return (
    <span className={styles.thumbnail} style={{ width: size, height: size }}>
      {drawn && <Outline drawn={drawn} width={size} height={size} />}
    </span>
  )
}
