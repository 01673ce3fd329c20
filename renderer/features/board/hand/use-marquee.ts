import { type RefObject, useEffect } from 'react'
import { create } from 'zustand'
import type { JobId } from '../../../../shared/domain/schedule/job.ts'
import { useLatest } from '../../../kit/use-latest.ts'
import { setBoard, useBoardState } from '../board-state.ts'
import type { BoardView } from '../board-view.ts'
import { useCarry } from './carry.ts'

/** A box drawn over empty lanes, in the sheet's own pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export const useMarqueeBox = create<{ readonly box: Box | null }>(() => ({ box: null }))

/** So far a press on a lane may slip and is still a click. */
const SLIP = 4

/** A press on an empty lane draws a box, and chooses every card that it touches. The middle button, or space, pans. */
export function useMarquee(scroller: RefObject<HTMLElement | null>, board: BoardView | null): void {
  const latest = useLatest(board)
  const ready = board !== null
  useEffect(() => {
    const element = scroller.current
    if (!element || !ready) return
    const space = { down: false }
    const press = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse' || useCarry.getState().carry) return
      if (event.button === 1 || (event.button === 0 && space.down)) return pan(element, event)
      const isLane = event.target instanceof Element && event.target.matches('[data-lane]')
      if (event.button === 0 && isLane) draw(element, event, () => latest.current)
    }
    const key = (event: KeyboardEvent) => {
      if (event.code !== 'Space') return
      const isHere = event.target === element || event.target === document.body
      space.down = event.type === 'keydown' && isHere
      if (space.down) event.preventDefault()
      element.dataset.panning = String(space.down)
    }
    element.addEventListener('pointerdown', press)
    window.addEventListener('keydown', key)
    window.addEventListener('keyup', key)
    return () => {
      element.removeEventListener('pointerdown', press)
      window.removeEventListener('keydown', key)
      window.removeEventListener('keyup', key)
    }
  }, [scroller, ready])
}

function pan(element: HTMLElement, from: PointerEvent): void {
  from.preventDefault()
  const { scrollLeft, scrollTop } = element
  whilePressed((event) => {
    element.scrollLeft = scrollLeft - (event.clientX - from.clientX)
    element.scrollTop = scrollTop - (event.clientY - from.clientY)
  })
}

function draw(element: HTMLElement, from: PointerEvent, board: () => BoardView | null): void {
  const before = from.shiftKey || from.ctrlKey ? useBoardState.getState().selected : []
  const start = placeOn(element, from)
  let isBox = false
  whilePressed(
    (event) => {
      const to = placeOn(element, event)
      isBox ||= Math.hypot(to.x - start.x, to.y - start.y) > SLIP
      if (!isBox) return
      const box = boxOf(start, to)
      useMarqueeBox.setState({ box })
      const now = board()
      if (now) setBoard({ selected: [...new Set([...before, ...jobsIn(element, now, box)])] })
    },
    () => {
      useMarqueeBox.setState({ box: null })
      if (isBox) swallowClick(element)
    },
  )
}

/** The click that ends a drawing is not one on the lane. */
function swallowClick(element: HTMLElement): void {
  const swallow = (event: Event) => event.stopPropagation()
  element.addEventListener('click', swallow, { capture: true, once: true })
  requestAnimationFrame(() => element.removeEventListener('click', swallow, { capture: true }))
}

function whilePressed(move: (event: PointerEvent) => void, end: () => void = () => {}): void {
  const stop = () => {
    window.removeEventListener('pointermove', move)
    window.removeEventListener('pointerup', stop)
    window.removeEventListener('blur', stop)
    end()
  }
  window.addEventListener('pointermove', move)
  window.addEventListener('pointerup', stop)
  window.addEventListener('blur', stop)
}

function placeOn(element: HTMLElement, { clientX, clientY }: PointerEvent) {
  const { left, top } = element.getBoundingClientRect()
  return { x: clientX - left + element.scrollLeft, y: clientY - top + element.scrollTop }
}

type Place = ReturnType<typeof placeOn>

function boxOf(a: Place, b: Place): Box {
  return {
    left: Math.min(a.x, b.x),
    top: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  }
}

/** By lanes and times, not by what is mounted: a box may reach out of sight. */
function jobsIn(element: HTMLElement, { view, axis }: BoardView, box: Box): readonly JobId[] {
  const origin = element.getBoundingClientRect()
  return [...element.querySelectorAll<HTMLElement>('[data-lane]')].flatMap((lane) => {
    const rect = lane.getBoundingClientRect()
    const top = rect.top - origin.top + element.scrollTop
    const left = box.left - (rect.left - origin.left + element.scrollLeft)
    if (top + rect.height < box.top || top > box.top + box.height) return []
    return (view.bookingsAt.get(lane.dataset.lane as never) ?? [])
      .filter(({ start, end }) => axis.xOf(end) > left && axis.xOf(start) < left + box.width)
      .map(({ jobId }) => jobId)
  })
}
