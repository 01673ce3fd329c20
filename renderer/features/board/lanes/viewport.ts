import { type RefObject, useCallback, useState } from 'react'
import type { Span } from '../../../../shared/domain/time.ts'
import type { Axis } from './axis.ts'
import { useScrolled } from './use-scrolled.ts'

/** What of the lanes is in sight, in the lanes' own pixels, with a margin on both sides. */
export interface Viewport {
  readonly from: number
  readonly to: number
}

/** Steps of this many pixels: scrolling within one draws nothing anew. */
const STEP = 200

export function useViewport(scroller: RefObject<HTMLElement | null>, ready: boolean): Viewport {
  const [viewport, setViewport] = useState<Viewport>({ from: 0, to: 3_000 })
  const look = useCallback(({ scrollLeft, clientWidth }: HTMLElement) => {
    const from = Math.floor(scrollLeft / STEP) * STEP - STEP
    const to = from + Math.ceil(clientWidth / STEP) * STEP + 3 * STEP
    setViewport((so) => (so.from === from && so.to === to ? so : { from, to }))
  }, [])
  useScrolled(scroller, ready, look)
  return viewport
}

/** Whether a span is among the days that are laid out, and in sight. */
export function inView({ from, to }: Viewport, axis: Axis, { start, end }: Span): boolean {
  const isLaid = start < axis.span.end && end > axis.span.start
  return isLaid && axis.xOf(start) < to && axis.xOf(end) > from
}

/** Whether the left end of what is in sight runs through it, or will within the step. */
export function isCrossed({ from }: Viewport, axis: Axis, { start, end }: Span): boolean {
  const least = from + STEP
  return axis.xOf(start) < least + STEP && axis.xOf(end) > least
}
