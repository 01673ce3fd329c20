import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { firstWhere } from '../../../../shared/domain/first-where.ts'
import type { ListRow } from './entries.ts'

/** What is seen of the list: pixels from its top, and how high its window is. */
export interface Sight {
  readonly top: number
  readonly high: number
}

const HEIGHTS = { title: 26, entry: 44 } as const
/** Drawn above and below what is seen, so that a turn of the wheel finds rows there. */
const BEYOND = 88
/** Until the window is measured. */
const UNMEASURED: Sight = { top: 0, high: 600 }

/** Where each row begins, and where the last one ends. */
export function topsOf(rows: readonly ListRow[]): readonly number[] {
  const tops = [0]
  let top = 0
  for (const { row } of rows) {
    top += HEIGHTS[row]
    tops.push(top)
  }
  return tops
}

/** The rows that are drawn. */
export function rowsIn(tops: readonly number[], { top, high }: Sight): readonly number[] {
  const from = Math.max(0, firstAfter(tops, top - BEYOND) - 1)
  const end = Math.min(tops.length - 1, firstAfter(tops, top + high + BEYOND))
  return Array.from({ length: Math.max(0, end - from) }, (_, step) => from + step)
}

/** How far the list is to be moved, so that a row is seen whole; as it is, where it is seen. */
export function topShowing(tops: readonly number[], row: number, { top, high }: Sight): number {
  const [begin = 0, end = 0] = tops.slice(row, row + 2)
  return Math.min(begin, Math.max(end - high, top))
}

/** The first place of those after `top`; they rise. */
function firstAfter(tops: readonly number[], top: number): number {
  return firstWhere(0, tops.length, (at) => tops[at]! > top)
}

/** What is seen of a scrolled list. Its rows are as high as they are known to be: nothing is measured but the window. */
export function useSight(scroller: RefObject<HTMLElement | null>) {
  const [sight, setSight] = useState(UNMEASURED)
  const exact = useRef(0)
  const look = useCallback(() => {
    const element = scroller.current
    if (!element) return
    exact.current = element.scrollTop
    setSight((before) => seen(before, element.scrollTop, element.clientHeight))
  }, [scroller])
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const observer = new ResizeObserver(look)
    observer.observe(element)
    return () => observer.disconnect()
  }, [scroller, look])
  /** A list that stands there already is not asked to move: that alone would have it laid out. */
  const moveTo = useCallback(
    (top: number) => {
      if (exact.current === top || !scroller.current) return
      scroller.current.scrollTop = top
      look()
    },
    [scroller, look],
  )
  const show = useCallback(
    (tops: readonly number[], row: number) =>
      moveTo(topShowing(tops, row, { top: exact.current, high: sight.high })),
    [moveTo, sight.high],
  )
  return { sight, look, moveTo, show }
}

/** By whole rows: less is no other sight. */
function seen(before: Sight, scrolled: number, high: number): Sight {
  const top = Math.floor(scrolled / HEIGHTS.entry) * HEIGHTS.entry
  return top === before.top && high === before.high ? before : { top, high }
}
