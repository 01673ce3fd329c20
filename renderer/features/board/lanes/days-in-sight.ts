import { type RefObject, useCallback } from 'react'
import { create } from 'zustand'
import type { Span } from '../../../../shared/domain/time.ts'
import type { Axis } from './axis.ts'
import { HEAD_WIDTH } from './measures.ts'
import { useScrolled } from './use-scrolled.ts'

/** Of a day so many pixels must be in sight, or all that it has, for it to count. */
const LEAST_SEEN = 28

/** Of what is laid out, the days that can be seen; null before anybody has looked. */
const useSeen = create<{ readonly span: Span | null }>(() => ({ span: null }))

/** The days that somebody looks at, whole ones, so that a figure of them stands still while the lanes are drawn along. */
export function useDaysInSight(axis: Axis): Span {
  return useSeen(({ span }) => span) ?? axis.span
}

/** Follows the lanes as they are scrolled, zoomed and made wider. */
export function useFollowedDays(scroller: RefObject<HTMLElement | null>, axis: Axis): void {
  const look = useCallback(
    ({ scrollLeft, clientWidth }: HTMLElement) => {
      const span = daysIn(axis, scrollLeft, scrollLeft + clientWidth - HEAD_WIDTH)
      useSeen.setState(({ span: so }) => (isSame(so, span) ? {} : { span }))
    },
    [axis],
  )
  useScrolled(scroller, true, look)
}

/** From the first day of which enough is between two pixels of the axis to the end of the last; all days where there is none. */
export function daysIn(axis: Axis, from: number, to: number): Span {
  const seen = axis.days.filter(({ x, width }) => {
    const shown = Math.min(x + width, to) - Math.max(x, from)
    return shown >= Math.min(LEAST_SEEN, width)
  })
  const [first, last] = [seen[0], seen.at(-1)]
  if (!first || !last) return axis.span
  const next = axis.days[axis.days.indexOf(last) + 1]
  return { start: first.start, end: next?.start ?? axis.span.end }
}

function isSame(a: Span | null, b: Span): boolean {
  return a?.start === b.start && a.end === b.end
}
