import type { Piece, PieceId } from '../../../shared/domain/module.ts'
import { useDrawings } from '../../bridge/drawings.ts'
import { Outline } from '../../kit/Outline.tsx'
import styles from './ScrapSheet.module.css'

interface WhichPieceProps {
  readonly pieces: readonly Piece[]
  readonly chosen: PieceId | null
  choose(piece: PieceId | null): void
}

/** The style's pieces as they are drawn: a tap chooses one, a second tap none. */
export function WhichPiece({ pieces, chosen, choose }: WhichPieceProps) {
  const drawings = useDrawings(pieces.map(({ id }) => id))
  if (pieces.length === 0) return null
  return (
    <>
      <h3 className={styles.heading}>Which piece? You may leave it open.</h3>
      <fieldset aria-label="Which piece" className={styles.pieces}>
        {pieces.map(({ id, name }) => {
          const sizes = drawings?.find(({ pieceId }) => pieceId === id)?.sizes ?? []
          const geometry = sizes[Math.floor(sizes.length / 2)]
          return (
            <button
              key={id}
              type="button"
              className={styles.piece}
              aria-pressed={chosen === id}
              onClick={() => choose(chosen === id ? null : id)}
            >
              {geometry && <Outline geometry={geometry} width={132} height={68} />}
              {name}
            </button>
          )
        })}
      </fieldset>
    </>
  )
}
