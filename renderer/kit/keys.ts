import { useCallback, useEffect, useRef } from 'react'
import { useLatest } from './use-latest.ts'

export type KeyBindings = Readonly<Record<string, () => void>>

/** What a key event of the window and one of React have in common. */
type Pressed = Pick<KeyboardEvent, 'key' | 'timeStamp' | 'ctrlKey' | 'metaKey'>

/** In every room with a list. */
export const LIST_KEYS = { make: 'c', find: '/' } as const

/** A scanner types faster than any hand, and holds no Ctrl: a letter counts once none came this long before it or after it. */
const ALONE = 60
/** After `G` a letter is a room, not a command. */
const PAIR = 1_000

/** Runs what a key stands for: letters only when they come alone, other keys at once. */
export function useKeyPause(): (event: Pressed, run: () => void) => void {
  const heard = useRef({ lastAt: Number.NEGATIVE_INFINITY, wentAt: Number.NEGATIVE_INFINITY })
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(waiting.current), [])
  return useCallback(({ key, timeStamp, ctrlKey, metaKey }, run) => {
    clearTimeout(waiting.current)
    const { lastAt, wentAt } = heard.current
    const isLetter = key.length === 1 && key !== ' ' && !ctrlKey && !metaKey
    const isG = key.toLowerCase() === 'g'
    heard.current = {
      lastAt: isLetter ? timeStamp : lastAt,
      wentAt: isG ? timeStamp : Number.NEGATIVE_INFINITY,
    }
    if (!isLetter) return run()
    if (timeStamp - lastAt < ALONE || timeStamp - wentAt < PAIR) return
    waiting.current = setTimeout(run, ALONE)
  }, [])
}

/** Keys of a room, by their small letters: silent while somebody types, while a dialog is open, and under a scanner. */
export function useKeys(bindings: KeyBindings): void {
  const pause = useKeyPause()
  const latest = useLatest(bindings)
  useEffect(() => {
    function hear(event: KeyboardEvent): void {
      const isFree = !(event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event.target))
      const run = isFree ? latest.current[event.key.toLowerCase()] : undefined
      if (run && event.key.length === 1) event.preventDefault()
      pause(event, () => run?.())
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [pause])
}

/** Whether a key at this place is part of what somebody types; nobody types into a tick or a choice. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]',
    ) !== null
  )
}

/** Whether a key is for what somebody types, or for what is open over the room, or has just been closed by it. */
export function isElsewhere(target: EventTarget | null): boolean {
  if (target instanceof Node && !target.isConnected) return true
  return isTyping(target) || document.querySelector('[role=dialog], [role=menu]') !== null
}
