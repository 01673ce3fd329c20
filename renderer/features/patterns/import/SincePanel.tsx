import { useState } from 'react'
import type { PieceDrawing } from '../../../../shared/contract/patterns.ts'
import type { PieceDifference } from '../../../../shared/domain/compare/compare-pieces.ts'
import type { Letter } from '../../../../shared/domain/style/revision.ts'
import { useAnswer } from '../../../bridge/hooks.ts'
import { Button } from '../../../kit/Button.tsx'
import { Modal } from '../../../kit/controls.ts'
import { Mark } from '../../../kit/Mark.tsx'
import { ComparedPieces } from '../compare/ComparedPieces.tsx'
import { pieceChanges, pieceName } from '../compare/piece-words.ts'
import styles from './Review.module.css'

interface SincePanelProps {
  readonly letter: Letter
  readonly pieces: readonly PieceDifference[]
  readonly drawings: readonly PieceDrawing[]
  show(block: string): void
}

/** What the file changes in the revision before: piece by piece, and in figures when asked. */
export function SincePanel({ letter, pieces, drawings, show }: SincePanelProps) {
  const [open, setOpen] = useState<'figures' | 'none'>('none')
  const { data } = useAnswer('factory.state', null)
  return (
    <section aria-label={`Since rev ${letter}`}>
      <h2>
        Since rev {letter} <small>{pieces.length}</small>
      </h2>
      {pieces.length === 0 ? (
        <Mark of="done">Every piece is as it was.</Mark>
      ) : (
        <>
          <ul className={styles.since}>
            {pieces.map((one) => (
              <li key={one.key}>
                <button
                  type="button"
                  disabled={one.nowId === null}
                  onClick={() => one.nowId && show(one.nowId)}
                >
                  <b>{pieceName(one)}</b> {pieceChanges(one)}
                </button>
              </li>
            ))}
          </ul>
          <Button onClick={() => setOpen('figures')}>Compare in figures…</Button>
        </>
      )}
      {open === 'figures' && (
        <Modal
          opened
          onClose={() => setOpen('none')}
          title={`Rev ${letter} and the file`}
          size={1120}
        >
          <ComparedPieces
            pieces={pieces}
            units={data?.floor?.units ?? 'metric'}
            drawings={drawings}
          />
        </Modal>
      )}
    </section>
  )
}
