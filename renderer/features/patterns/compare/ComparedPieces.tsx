import { useState } from 'react'
import type { PieceDrawing } from '../../../../shared/contract/patterns.ts'
import type { PieceDifference } from '../../../../shared/domain/compare/compare-pieces.ts'
import type { MeasureSystem } from '../../../../shared/domain/quantity.ts'
import { SegmentedControl } from '../../../kit/controls.ts'
import styles from './Compare.module.css'
import { ComparedMeasures } from './ComparedMeasures.tsx'
import { Overlay } from './Overlay.tsx'
import { pieceChanges, pieceName } from './piece-words.ts'

interface ComparedPiecesProps {
  readonly pieces: readonly PieceDifference[]
  readonly units: MeasureSystem
  /** Where they are at hand; else they are asked for. */
  readonly drawings?: readonly PieceDrawing[]
}

/** The pieces that differ; the one chosen is drawn, old under new, in the size chosen. */
export function ComparedPieces({ pieces, units, drawings }: ComparedPiecesProps) {
  const [key, setKey] = useState(pieces[0]?.key)
  const [size, setSize] = useState<string | null>(null)
  const chosen = pieces.find((one) => one.key === key) ?? pieces[0]
  if (!chosen) return null
  const sizes = chosen.measures.map((one) => one.size)
  const worn = size && sizes.includes(size) ? size : (sizes[Math.floor(sizes.length / 2)] ?? null)
  return (
    <section aria-label="Piece differences">
      <h3>
        Pieces <small>{pieces.length} changed</small>
      </h3>
      <div className={styles.pieces}>
        <ul className={styles.names}>
          {pieces.map((one) => (
            <li key={one.key}>
              <button type="button" aria-pressed={one === chosen} onClick={() => setKey(one.key)}>
                <b>{pieceName(one)}</b> <span>{pieceChanges(one)}</span>
              </button>
            </li>
          ))}
        </ul>
        <div className={styles.drawn}>
          <Overlay piece={chosen} size={worn} drawings={drawings} />
          {sizes.length > 1 && worn && (
            <SegmentedControl
              size="xs"
              aria-label="Size drawn"
              data={sizes}
              value={worn}
              onChange={setSize}
            />
          )}
        </div>
        <ComparedMeasures measures={chosen.measures} units={units} />
      </div>
    </section>
  )
}
