import { Printer } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../kit/Button.tsx'
import { usePrintKey } from '../../../kit/print-key.ts'
import type { DrawnPiece } from '../drawing/drawn-piece.ts'
import { PrintDialog } from './PrintDialog.tsx'

interface PrintButtonProps {
  readonly title: string
  readonly pieces: readonly DrawnPiece[]
  readonly selected: readonly string[]
  readonly sizes: readonly string[]
  readonly size: string | undefined
}

/** Printing to scale, by its button or by Ctrl P. */
export function PrintButton(props: PrintButtonProps) {
  const [dialog, setDialog] = useState<'open' | 'closed'>('closed')
  usePrintKey(() => setDialog('open'))
  return (
    <>
      <Button
        size="dense"
        disabled={props.pieces.length === 0}
        icon={<Printer size={14} aria-hidden />}
        onClick={() => setDialog('open')}
      >
        Print…
      </Button>
      {dialog === 'open' && <PrintDialog {...props} close={() => setDialog('closed')} />}
    </>
  )
}
