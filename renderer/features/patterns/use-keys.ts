import { useEffect, useRef } from 'react'

export type KeyBindings = Readonly<Record<string, () => void>>

/** A scanner types faster than anybody: a key that another follows within this time was not meant for us. */
const ALONE = 60

/** Single keys of a room: silent while somebody types, while a dialog is open, and under a scanner. */
export function useKeys(bindings: KeyBindings): void {
  const latest = useRef(bindings)
  useEffect(() => {
    latest.current = bindings
  })
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    function hear(event: KeyboardEvent): void {
      clearTimeout(waiting)
      if (event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event.target)) return
      const run = latest.current[event.key.toLowerCase()]
      if (!run) return
      event.preventDefault()
      waiting = setTimeout(run, ALONE)
    }
    window.addEventListener('keydown', hear)
    return () => {
      clearTimeout(waiting)
      window.removeEventListener('keydown', hear)
    }
  }, [])
}

function isElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('[role=dialog]')) return true
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable]') !== null
  )
}
