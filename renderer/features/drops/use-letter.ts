import { useEffect, useRef } from 'react'

/** A scanner types faster than this; a person does not. */
const PAUSE = 60
/** After `G` a letter is a room, not a command. */
const PAIR = 1_000

/** A single letter does something, unless somebody types, a dialog is open, or a scanner sends a code. */
export function useLetter(letter: string, run: () => void): void {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    let lastAt = Number.NEGATIVE_INFINITY
    let wentAt = Number.NEGATIVE_INFINITY
    function hear(event: KeyboardEvent): void {
      clearTimeout(waiting)
      const key = event.key.toLowerCase()
      const since = event.timeStamp - lastAt
      const isPair = event.timeStamp - wentAt < PAIR
      if (event.key.length === 1) lastAt = event.timeStamp
      wentAt = key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY
      if (key !== letter || since < PAUSE || isPair || !isFree(event)) return
      waiting = setTimeout(() => latest.current(), PAUSE)
    }
    window.addEventListener('keydown', hear)
    return () => {
      clearTimeout(waiting)
      window.removeEventListener('keydown', hear)
    }
  }, [letter])
}

function isFree({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || document.querySelector('[role=dialog]')) return false
  return !(
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]')
  )
}
