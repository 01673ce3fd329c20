import { type RefObject, useEffect } from 'react'

/** Looks at once at what is scrolled, and again whenever it is scrolled or made wider. */
export function useScrolled(
  scroller: RefObject<HTMLElement | null>,
  isReady: boolean,
  look: (element: HTMLElement) => void,
): void {
  useEffect(() => {
    const element = scroller.current
    if (!element || !isReady) return
    const again = () => look(element)
    again()
    element.addEventListener('scroll', again, { passive: true })
    const resized = new ResizeObserver(again)
    resized.observe(element)
    return () => {
      element.removeEventListener('scroll', again)
      resized.disconnect()
    }
  }, [scroller, isReady, look])
}
