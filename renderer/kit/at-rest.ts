import { useEffect, useState } from 'react'

/** A window that never rests is not waited for any longer than this: milliseconds. */
const PATIENCE = 1000

/** What lies beside or below waits until the window has drawn what was asked for, and that `isDue` says is there. */
export function useAtRest(isDue = true): 'busy' | 'rested' {
  const [state, setState] = useState<'busy' | 'rested'>('busy')
  useEffect(() => {
    if (!isDue) return
    const asked = requestIdleCallback(() => setState('rested'), { timeout: PATIENCE })
    return () => cancelIdleCallback(asked)
  }, [isDue])
  return state
}
