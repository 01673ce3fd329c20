import { useEffect } from 'react'
import { isTyping } from './keys.ts'
import { follows, type Stroke, scanOf } from './scan-keys.ts'
import { useLatest } from './use-latest.ts'

/** A scanner that ends with no Enter or Tab has come to its end after this long. */
const SILENCE = 120

interface Field {
  readonly input: HTMLInputElement | HTMLTextAreaElement
  /** What stood there before the first key. */
  readonly before: string
}

/**
 * Hears a scanner that types (a keyboard wedge), whatever has the keyboard: its keys press no button, and a field that it
 * typed into gets back what it said before.
 */
export function useScanner(scanned: (text: string) => void): void {
  const latest = useLatest(scanned)
  useEffect(() => {
    let strokes: readonly Stroke[] = []
    let field: Field | null = null
    let silence = 0

    function finish(): boolean {
      clearTimeout(silence)
      const text = scanOf(strokes)
      strokes = []
      if (text === null) return false
      if (field) putBack(field)
      latest.current(text)
      return true
    }

    function hear(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const { key, code, timeStamp: at, target } = event
      const isNext = follows(strokes, at)
      if (key === 'Enter' || key === 'Tab') {
        if (isNext && finish()) swallow(event)
        strokes = []
        return
      }
      if (key.length !== 1) return
      if (!isNext) field = fieldOf(target)
      strokes = [...(isNext ? strokes : []), { key, code, at }]
      if (!isTyping(target) && /^[a-z]/i.test(strokes[0]?.key ?? '')) swallow(event)
      clearTimeout(silence)
      silence = window.setTimeout(finish, SILENCE)
    }
    window.addEventListener('keydown', hear, { capture: true })
    return () => {
      clearTimeout(silence)
      window.removeEventListener('keydown', hear, { capture: true })
    }
  }, [])
}

function swallow(event: KeyboardEvent): void {
  event.preventDefault()
  event.stopPropagation()
}

function fieldOf(target: EventTarget | null): Field | null {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
  return isField ? { input: target, before: target.value } : null
}

/** As if it had been typed, so that whoever draws the field hears of it. */
function putBack({ input, before }: Field): void {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value')?.set
  setter?.call(input, before)
  input.dispatchEvent(new Event('input', { bubbles: true }))
}
