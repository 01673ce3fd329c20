import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { Point } from '../../../../shared/domain/geometry/geometry.ts'
import { chordOf } from '../../../kit/chord.ts'
import { useLatest } from '../../../kit/use-latest.ts'
import { DRAG_KEY } from './table-keys.ts'
import type { ViewHand } from './use-view.ts'

const PER_NOTCH = 0.0015

/** Moves the table: wheel, Ctrl-wheel, the middle button, and any button while Space is held. */
export function useHand(frame: RefObject<HTMLElement | null>, { pan, zoom }: ViewHand) {
  const [hand, setHand] = useState<'open' | 'ready' | 'holding'>('open')
  const last = useRef<Point | null>(null)
  useWheel(frame, pan, zoom)
  useSpace(frame, (held) => setHand(held ? 'ready' : 'open'))

  return {
    hand,
    /** True when the press was a grip, and nothing else should come of it. */
    grip(event: PointerEvent<HTMLElement>): boolean {
      if (event.button !== 1 && hand !== 'ready') return false
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      last.current = [event.clientX, event.clientY]
      setHand('holding')
      return true
    },
    drag(event: PointerEvent<HTMLElement>): void {
      if (!last.current) return
      pan(event.clientX - last.current[0], event.clientY - last.current[1])
      last.current = [event.clientX, event.clientY]
    },
    letGo(): void {
      if (!last.current) return
      last.current = null
      setHand('open')
    },
  }
}

/** React's own wheel handlers cannot keep the page from zooming. */
function useWheel(
  frame: RefObject<HTMLElement | null>,
  pan: ViewHand['pan'],
  zoom: ViewHand['zoom'],
): void {
  useEffect(() => {
    const element = frame.current
    function turn(event: WheelEvent): void {
      event.preventDefault()
      if (!element) return
      if (!event.ctrlKey) {
        return event.shiftKey ? pan(-event.deltaY, 0) : pan(-event.deltaX, -event.deltaY)
      }
      const { left, top } = element.getBoundingClientRect()
      zoom(Math.exp(-event.deltaY * PER_NOTCH), [event.clientX - left, event.clientY - top])
    }
    element?.addEventListener('wheel', turn, { passive: false })
    return () => element?.removeEventListener('wheel', turn)
  }, [frame, pan, zoom])
}

/** Space is the table's only while the pointer or the focus is on it. */
function useSpace(frame: RefObject<HTMLElement | null>, tell: (held: boolean) => void): void {
  const latest = useLatest(tell)
  useEffect(() => {
    function hear(event: KeyboardEvent): void {
      if (chordOf(event) !== DRAG_KEY || !frame.current?.matches(':hover, :focus')) return
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea')) return
      event.preventDefault()
      if (!event.repeat) latest.current(event.type === 'keydown')
    }
    const drop = () => latest.current(false)
    window.addEventListener('keydown', hear)
    window.addEventListener('keyup', hear)
    window.addEventListener('blur', drop)
    return () => {
      window.removeEventListener('keydown', hear)
      window.removeEventListener('keyup', hear)
      window.removeEventListener('blur', drop)
    }
  }, [frame])
}
