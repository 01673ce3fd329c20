import { useMemo, useState } from 'react'
import type { PaperName } from '../../../../shared/domain/pattern/print-sheet.ts'
import { usePrint } from '../../../bridge/use-print.ts'
import { Button } from '../../../kit/Button.tsx'
import { Modal } from '../../../kit/controls.ts'
import { DialogFoot } from '../../../kit/DialogFoot.tsx'
import { FolderField } from '../../../kit/FolderField.tsx'
import { useFolder } from '../../../kit/folder.ts'
import { PrintOutcome } from '../../../kit/PrintOutcome.tsx'
import type { DrawnPiece } from '../drawing/drawn-piece.ts'
import { useGeometry } from '../drawing/use-geometry.ts'
import styles from './Print.module.css'
import { PrintChoices } from './PrintChoices.tsx'
import { PrintPreview } from './PrintPreview.tsx'
import { pdfName, planOf, sheetWords } from './print-layout.ts'

interface PrintDialogProps {
  /** HT Harbour tee rev B */
  readonly title: string
  readonly pieces: readonly DrawnPiece[]
  readonly selected: readonly string[]
  readonly sizes: readonly string[]
  readonly size: string | undefined
  close(): void
}

export interface PrintChoice {
  readonly which: 'all' | 'chosen'
  readonly size: string | null
  readonly paper: PaperName
}

/** Pieces as large as they are cut, over sheets of paper: seen first, then saved as a PDF. */
export function PrintDialog(props: PrintDialogProps) {
  const { title, pieces, selected, sizes, size, close } = props
  const [choice, setChoice] = useState<PrintChoice>({
    which: selected.length > 0 ? 'chosen' : 'all',
    size: size ?? null,
    paper: 'A4',
  })
  const [folder, setFolder] = useFolder()
  const print = usePrint('print.pieces')
  const taken = useMemo(
    () => pieces.filter(({ key }) => choice.which === 'all' || selected.includes(key)),
    [pieces, selected, choice.which],
  )
  const geometries = useGeometry(taken)
  const plan = useMemo(
    () => (geometries.size === taken.length ? planOf(taken, geometries, choice) : null),
    [taken, geometries, choice],
  )
  const name = pdfName(title, choice.size)

  function leave(): void {
    print.cancel()
    close()
  }

  return (
    <Modal opened onClose={leave} title={`Print ${title}`} size={880}>
      <div className={styles.print}>
        {plan ? (
          <PrintPreview plan={plan} paper={choice.paper} />
        ) : (
          <div className={styles.preview} />
        )}
        <div className={styles.side}>
          <PrintChoices
            choice={choice}
            chosen={selected.length}
            all={pieces.length}
            sizes={sizes}
            change={(next) => {
              print.again()
              setChoice(next)
            }}
          />
          <p>{plan && sheetWords(plan.layout, choice.paper)}</p>
          <FolderField folder={folder} onChange={setFolder} />
          <p>
            It is saved as <b>{name}</b>. Print it at 100 %, and measure the squares on its first
            sheet before you cut.
          </p>
          <PrintOutcome state={print.state} name={name} />
        </div>
      </div>
      <DialogFoot>
        <Button onClick={leave}>{print.state.state === 'saved' ? 'Done' : 'Cancel'}</Button>
        <Button
          look="primary"
          disabled={folder === '' || print.state.state === 'making' || taken.length === 0}
          onClick={() =>
            void print.save(
              { pieceIds: taken.map(({ key }) => key) as never, ...choiceOf(choice), title },
              { folder, name },
            )
          }
        >
          Save PDF
        </Button>
      </DialogFoot>
    </Modal>
  )
}

const choiceOf = ({ size, paper }: PrintChoice) => ({ size, paper })
