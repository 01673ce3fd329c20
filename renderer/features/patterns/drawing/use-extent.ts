import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { create } from 'zustand'
import type { Extent } from './view.ts'

/** As the table was last measured: the next one most likely is as large, and need not be drawn twice. */
const useLast = create<{ readonly extent: Extent | null }>(() => ({ extent: null }))

/** How much of the table is in sight: known before it is first seen, so that its pieces are laid once. */
export function useExtent(): readonly [RefObject<HTMLDivElement | null>, Extent | null] {
  const ref = useRef<HTMLDivElement>(null)
  const [extent, setExtent] = useState(() => useLast.getState().extent)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => setExtent((before) => measured(before, element))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  useLayoutEffect(() => useLast.setState({ extent }), [extent])
  return [ref, extent]
}

/** A table that is out of sight keeps the measure it had; the same measure is the same extent. */
function measured(before: Extent | null, { clientWidth: width, clientHeight: height }: Element) {
  const isSame = width === before?.width && height === before.height
  return isSame || width === 0 || height === 0 ? before : { width, height }
}
