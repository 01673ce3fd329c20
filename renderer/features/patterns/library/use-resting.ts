import { useCallback, useEffect, useMemo, useRef } from 'react'

/** What a hand or the keyboard stays on for so long it is about to open: milliseconds. */
const RESTED = 60

export interface Resting<Thing> {
  come(to: Thing): void
  leave(): void
}

/** Hears of what the pointer or the keyboard comes to rest on; what is only passed over is not told. */
export function useResting<Thing>(rests: (on: Thing) => void): Resting<Thing> {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const leave = useCallback(() => clearTimeout(timer.current), [])
  useEffect(() => leave, [leave])
  return useMemo(
    () => ({
      come(to) {
        leave()
        timer.current = setTimeout(() => rests(to), RESTED)
      },
      leave,
    }),
    [rests, leave],
  )
}
