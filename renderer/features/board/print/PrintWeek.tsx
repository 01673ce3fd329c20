import { Printer } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../kit/Button.tsx'
import { usePrintKey } from '../../../kit/print-key.ts'
import { PrintWeekDialog } from './PrintWeekDialog.tsx'

/** The week on paper, by its button or by Ctrl P. */
export function PrintWeek({ isReady }: { readonly isReady: boolean }) {
  const [dialog, setDialog] = useState<'open' | 'closed'>('closed')
  usePrintKey(() => setDialog('open'))
  return (
    <>
      <Button
        disabled={!isReady}
        icon={<Printer size={16} aria-hidden />}
        onClick={() => setDialog('open')}
      >
        Print…
      </Button>
      {dialog === 'open' && isReady && <PrintWeekDialog close={() => setDialog('closed')} />}
    </>
  )
}
