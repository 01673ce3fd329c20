import { Printer } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '../../../kit/Button.tsx'
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
  useEffect(() => {
    function hear(event: KeyboardEvent): void {
      const isPrint = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'p'
      if (!isPrint || document.querySelector('[role=dialog]')) return
      event.preventDefault()
      setDialog('open')
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [])
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
