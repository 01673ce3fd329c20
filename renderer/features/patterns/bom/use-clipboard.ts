import { type RefObject, useEffect } from 'react'
import type { GridHand } from './grid-hand.ts'

/** Copying and pasting are told to the page, not to a cell: they are ours while the focus is in the grid. */
export function useClipboard(
  box: RefObject<HTMLElement | null>,
  hand: RefObject<Pick<GridHand, 'copy' | 'paste'>>,
): void {
  useEffect(() => {
    const isHere = () =>
      box.current?.contains(document.activeElement) === true &&
      !(document.activeElement instanceof HTMLInputElement)
    const copy = (event: ClipboardEvent) => isHere() && hand.current.copy(event)
    const paste = (event: ClipboardEvent) => isHere() && hand.current.paste(event)
    document.addEventListener('copy', copy)
    document.addEventListener('paste', paste)
    return () => {
      document.removeEventListener('copy', copy)
      document.removeEventListener('paste', paste)
    }
  }, [box, hand])
}
