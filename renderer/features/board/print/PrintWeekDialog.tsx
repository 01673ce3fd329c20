import { useState } from 'react'
import type { WeekPaper } from '../../../../shared/domain/week/week-sheet.ts'
import { usePrint } from '../../../bridge/use-print.ts'
import { Button } from '../../../kit/Button.tsx'
import { Modal, Select } from '../../../kit/controls.ts'
import { DialogFoot } from '../../../kit/DialogFoot.tsx'
import { FolderField } from '../../../kit/FolderField.tsx'
import { useFolder } from '../../../kit/folder.ts'
import { PrintOutcome } from '../../../kit/PrintOutcome.tsx'
import { useBoard } from '../board-view.ts'
import styles from './PrintWeek.module.css'
import { useWeekSheets } from './use-week-sheets.ts'
import { WeekPreview } from './WeekPreview.tsx'
import { countLabel, pdfName, weekChoices } from './week-choices.ts'

interface PrintWeekDialogProps {
  close(): void
}

const PAPERS = [
  { value: 'A3', label: 'A3 landscape' },
  { value: 'A4', label: 'A4 landscape' },
]
const COUNTS = [1, 2, 3, 4].map((count) => ({ value: `${count}`, label: countLabel(count) }))

/** Weeks of the board on paper: seen first, then saved as a PDF. */
export function PrintWeekDialog({ close }: PrintWeekDialogProps) {
  const board = useBoard()
  const choices = weekChoices(board)
  const [start, setStart] = useState(choices.shown)
  const [count, setCount] = useState(1)
  const [paper, setPaper] = useState<WeekPaper>('A3')
  const [folder, setFolder] = useFolder()
  const print = usePrint('print.week')
  const sheets = useWeekSheets(board, start, count, paper)
  const name = pdfName(board, start, count)
  const change = (run: () => void) => {
    print.again()
    run()
  }

  return (
    <Modal opened onClose={close} title="Print the week" size={980}>
      <div className={styles.print}>
        <WeekPreview sheets={sheets} view={board.view} />
        <div className={styles.side}>
          <Select
            label="From"
            allowDeselect={false}
            data={choices.options}
            value={`${start}`}
            onChange={(next) => next && change(() => setStart(Number(next) as typeof start))}
          />
          <Select
            label="How many"
            allowDeselect={false}
            data={COUNTS}
            value={`${count}`}
            onChange={(next) => next && change(() => setCount(Number(next)))}
          />
          <Select
            label="Paper"
            allowDeselect={false}
            data={PAPERS}
            value={paper}
            onChange={(next) => next && change(() => setPaper(next as WeekPaper))}
          />
          <FolderField folder={folder} onChange={setFolder} />
          <p>
            It is saved as <b>{name}</b>.
          </p>
          <PrintOutcome state={print.state} name={name} />
        </div>
      </div>
      <DialogFoot>
        <Button onClick={close}>{print.state.state === 'saved' ? 'Done' : 'Cancel'}</Button>
        <Button
          look="primary"
          disabled={folder === '' || print.state.state === 'making'}
          onClick={() => void print.save({ start, weeks: count, paper }, { folder, name })}
        >
          Save PDF
        </Button>
      </DialogFoot>
    </Modal>
  )
}
