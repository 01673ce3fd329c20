import { useState } from 'react'
import type { FloorJob } from '../../../../shared/contract/floor.ts'
import type { Piece, PieceId } from '../../../../shared/domain/module/module.ts'
import type { Pieces } from '../../../../shared/domain/quantity.ts'
import type { Said } from '../station/use-report.ts'
import { Sheet, Tiles } from '../touch/Sheet.tsx'
import { Stepper } from '../touch/Stepper.tsx'
import { Tap } from '../touch/Tap.tsx'
import { OTHER, SCRAP_REASONS } from './reasons.ts'
import styles from './ScrapSheet.module.css'
import { WhichPiece } from './WhichPiece.tsx'

interface ScrapSheetProps {
  readonly current: FloorJob
  readonly pieces: readonly Piece[]
  close(): void
  say(said: Said): void
}

/** How many, why, and if the operator knows it which piece. */
export function ScrapSheet({ current, pieces, close, say }: ScrapSheetProps) {
  const [count, setCount] = useState(1)
  const [why, setWhy] = useState<string | null>(null)
  const [pieceId, setPieceId] = useState<PieceId | null>(null)
  const reasons = [...SCRAP_REASONS[current.operation.kind], OTHER]
  const scrap = () => say({ kind: 'scrap', pieces: count as Pieces, reason: why, pieceId })
  return (
    <Sheet title="Scrap: why?" close={close}>
      <div className={styles.sides}>
        <div className={styles.why}>
          <Tiles label="Reason" reasons={reasons} columns={4} chosen={why} choose={setWhy} />
          <WhichPiece pieces={pieces} chosen={pieceId} choose={setPieceId} />
        </div>
        <div className={styles.count}>
          <Stepper label="Scrapped" value={count} change={setCount} />
          <Tap look="stop" disabled={why === null} under={why ?? 'choose a reason'} onClick={scrap}>
            Scrap {count}
          </Tap>
        </div>
      </div>
    </Sheet>
  )
}
