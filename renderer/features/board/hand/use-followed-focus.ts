import { useEffect, useRef } from 'react'
import type { JobId } from '../../../../shared/domain/schedule/job.ts'
import { focusJob } from '../lanes/focus.ts'

/** A card that leaves the strip for a lane, or a lane for the strip, takes the keyboard along to where it lies now. */
export function useFollowedFocus(): void {
  const last = useRef<EventTarget | null>(null)
  useEffect(() => {
    const look = ({ target }: FocusEvent) => {
      last.current = target
    }
    document.addEventListener('focusin', look)
    return () => document.removeEventListener('focusin', look)
  }, [])
  useEffect(() => {
    const left = last.current
    const isGone = left instanceof HTMLElement && !left.isConnected
    if (isGone && left.dataset.job && document.activeElement === document.body)
      focusJob(left.dataset.job as JobId)
  })
}
