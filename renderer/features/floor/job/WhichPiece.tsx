import type { Piece, PieceId } from '../../../../shared/domain/module/module.ts'
import { useOutlines } from '../../../bridge/drawings.ts'
import { Outline } from '../../../kit/Outline.tsx'
import tiles from '../touch/Tile.module.css'
import styles from './ScrapSheet.module.css'

interface WhichPieceProps {
  readonly pieces: readonly Piece[]
  readonly chosen: PieceId | null
  choose(piece: PieceId | null): void
}

/** The style's pieces as they are drawn: a tap chooses one, a second tap none. */
export function WhichPiece({ pieces, chosen, choose }: WhichPieceProps) {
  const outlines = useOutlines(pieces.map(({ id }) => id))
  if (pieces.length === 0) return null
  return (
    <>
      <h3 className={styles.heading}>Which piece? You may leave it open.</h3>
      <fieldset aria-label="Which piece" className={`${tiles.tiles} ${styles.pieces}`}>
        {pieces.map(({ id, name }) => {
          const sizes = outlines?.find(({ pieceId }) => pieceId === id)?.sizes ?? []
          const drawn = sizes[Math.floor(sizes.length / 2)]
          return (
            <button
              key={id}
              type="button"
              className={`${tiles.tile} ${styles.piece}`}
              aria-pressed={chosen === id}
              onClick={() => choose(chosen === id ? null : id)}
            >
              {drawn && <Outline drawn={drawn} width={132} height={68} />}
              {name}
            </button>
          )
        })}
      </fieldset>
    </>
  )
}
