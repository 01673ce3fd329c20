import { Printer } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../kit/Button.tsx'
import { usePrintKey } from '../../../kit/print-key.ts'
import type { BoardView } from '../board-view.ts'
import { PrintWeekDialog } from './PrintWeekDialog.tsx'

/** The week on paper, by its button or by Ctrl P. */
export function PrintWeek({ board }: { readonly board: BoardView | null }) {
  const [dialog, setDialog] = useState<'open' | 'closed'>('closed')
  usePrintKey(() => setDialog('open'))
  return (
    <>
      <Button
        disabled={board === null}
        icon={<Printer size={16} aria-hidden />}
        onClick={() => setDialog('open')}
      >
        Print…
      </Button>
      {dialog === 'open' && board && (
        <PrintWeekDialog board={board} close={() => setDialog('closed')} />
      )}
    </>
  )
}
