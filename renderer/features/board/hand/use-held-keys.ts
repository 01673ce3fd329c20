import { type RefObject, useEffect, useRef } from 'react'
import { useLatest } from '../../../kit/use-latest.ts'

export interface HeldKeys {
  /** To the minute, anywhere. */
  readonly alt: boolean
  /** What follows is pushed along. */
  readonly shift: boolean
}

/** Which keys are held, from whatever tells of them; `changed` hears of each change at once. */
export function useHeldKeys(changed: (held: HeldKeys) => void): RefObject<HeldKeys> {
  const held = useRef<HeldKeys>({ alt: false, shift: false })
  const latest = useLatest(changed)
  useEffect(() => {
    const hear = ({ altKey, shiftKey }: KeyboardEvent) => {
      if (held.current.alt === altKey && held.current.shift === shiftKey) return
      held.current = { alt: altKey, shift: shiftKey }
      latest.current(held.current)
    }
    window.addEventListener('keydown', hear)
    window.addEventListener('keyup', hear)
    return () => {
      window.removeEventListener('keydown', hear)
      window.removeEventListener('keyup', hear)
    }
  }, [])
  return held
}
