import { useEffect } from 'react'
import { isTyping } from '../../kit/keys.ts'
import { toast } from '../../kit/toast.tsx'
import { useLatest } from '../../kit/use-latest.ts'

/** What the clipboard holds beside the words: the pieces' ids, which another window of the factory reads too. */
const FORM = 'application/x-selvedge-pieces'

interface PieceClipboard {
  readonly pieces: readonly { readonly key: string; readonly name: string }[]
  readonly selected: readonly string[]
  /** What is done with pieces that were copied before. */
  paste(ids: readonly string[]): void
}

/** Ctrl C takes the chosen pieces along, Ctrl V lays them down; words in a field are left to the field. */
export function usePieceClipboard(clipboard: PieceClipboard): void {
  const latest = useLatest(clipboard)
  useEffect(() => {
    const copy = (event: ClipboardEvent) => copyChosen(event, latest.current)
    const paste = (event: ClipboardEvent) => pasteChosen(event, latest.current)
    document.addEventListener('copy', copy)
    document.addEventListener('paste', paste)
    return () => {
      document.removeEventListener('copy', copy)
      document.removeEventListener('paste', paste)
    }
  }, [])
}

function copyChosen(event: ClipboardEvent, { pieces, selected }: PieceClipboard): void {
  const chosen = pieces.filter(({ key }) => selected.includes(key))
  const isWords = (document.getSelection()?.toString() ?? '') !== ''
  if (chosen.length === 0 || isWords || isTyping(event.target) || !event.clipboardData) return
  event.preventDefault()
  event.clipboardData.setData(FORM, chosen.map(({ key }) => key).join())
  event.clipboardData.setData('text/plain', chosen.map(({ name }) => name).join('\n'))
  const what = chosen.length === 1 ? chosen[0]?.name : `${chosen.length} pieces`
  toast(`Copied ${what}. Ctrl V lays a copy into a draft module.`)
}

function pasteChosen(event: ClipboardEvent, { paste }: PieceClipboard): void {
  const ids = event.clipboardData?.getData(FORM) ?? ''
  if (ids === '' || isTyping(event.target)) return
  event.preventDefault()
  paste(ids.split(','))
}
