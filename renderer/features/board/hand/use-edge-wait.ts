import { type RefObject, useCallback, useEffect, useState } from 'react'
import { useCarry } from './carry.ts'
import { useResize } from './resize.ts'

/** So long a card is held at an edge before the lanes scroll under it, in ms. */
const WAIT = 300

/** The share of the lanes, at each side, that is their edge. */
export const EDGE = { x: 0.06, y: 0.1 }

/** Whether the lanes may scroll under what is carried: passing over an edge is not yet a wish to see further. */
export function useEdgeWait(scroller: RefObject<HTMLElement | null>): () => boolean {
  const [hasWaited, setWaited] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null
    const leave = () => {
      if (timer !== null) clearTimeout(timer)
      timer = null
      setWaited(false)
    }
    const move = (event: PointerEvent) => {
      const element = scroller.current
      if (!element || !isInHand() || !isAtEdge(element, event)) return leave()
      timer ??= setTimeout(() => setWaited(true), WAIT)
    }
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', leave)
    return () => {
      leave()
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', leave)
    }
  }, [scroller])
  return useCallback(() => hasWaited, [hasWaited])
}

function isInHand(): boolean {
  return useCarry.getState().carry?.by === 'pointer' || useResize.getState().resize !== null
}

function isAtEdge(element: HTMLElement, { clientX, clientY }: PointerEvent): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const [x, y] = [(right - left) * EDGE.x, (bottom - top) * EDGE.y]
  return clientX < left + x || clientX > right - x || clientY < top + y || clientY > bottom - y
}
