import { X } from 'lucide-react'
import { Button } from '../../../kit/Button.tsx'
import { setBoard } from '../board-state.ts'

/** Closes the bar of what is chosen. */
export function ChooseNothing() {
  return (
    <Button
      size="dense"
      look="quiet"
      aria-label="Choose nothing"
      icon={<X size={16} />}
      onClick={() => setBoard({ selected: [] })}
    />
  )
}
