import { useEffect } from 'react'
import { chordOf } from './chord.ts'
import { useLatest } from './use-latest.ts'

export const PRINT_KEY = 'Ctrl P'

/** Prints what the room shows, but not from under a dialog. */
export function usePrintKey(run: () => void): void {
  const latest = useLatest(run)
  useEffect(() => {
    function hear(event: KeyboardEvent): void {
      if (chordOf(event) !== PRINT_KEY || document.querySelector('[role=dialog]')) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [])
}
