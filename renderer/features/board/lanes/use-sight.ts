import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { DAY, type Instant, startOfDay } from '../../../../shared/domain/time.ts'
import { useNow } from '../../../bridge/clock.ts'
import { setBoard, useBoardState, zoomTo } from '../board-state.ts'
import type { BoardView } from '../board-view.ts'
import { type Axis, SCALES, ZOOMS, type Zoom } from './axis.ts'
import { revealPlace } from './focus.ts'
import { HEAD_WIDTH } from './measures.ts'

/** A moment, and how far from the lanes' left end it is to be seen. */
interface Anchor {
  readonly at: Instant
  readonly x: number
}

export interface Sight {
  showNow(): void
  /** One screen earlier or later; past the end of what is laid out, into other days. */
  page(step: 1 | -1): void
}

/**
 * What of the time axis is in sight: a zoom keeps the moment under the pointer where it is, or the chosen card that can be
 * seen, or the middle; where that moment is not among the days of the new zoom, its days are laid out.
 */
export function useSight(scroller: RefObject<HTMLElement | null>, board: BoardView | null): Sight {
  const now = useNow()
  const latest = useRef({ now, board })
  latest.current = { now, board }
  const anchor = useRef<Anchor | null>(null)
  const axis = board?.axis ?? null
  const last = useRef<Axis | null>(null)

  const showNow = useCallback(() => {
    const element = scroller.current
    const { board: held, now: at } = latest.current
    if (!element || !held) return
    const x = element.clientWidth / 6
    if (isLaid(held.axis, at)) return bringTo(element, held.axis, { at, x })
    anchor.current = { at, x }
    setBoard({ from: null })
  }, [scroller])

  useLayoutEffect(() => {
    const element = scroller.current
    const { board: held } = latest.current
    if (!element || !axis || !held) return
    const before = last.current
    last.current = axis
    if (!before && revealChosen(held)) return
    if (!before) return useBoardState.getState().from === null ? showNow() : undefined
    const isZoomed = before.zoom !== axis.zoom
    const isLinked = isZoomed && before.span.start !== axis.span.start
    if (isLinked) {
      element.scrollLeft = 0
      return
    }
    const kept = anchor.current ?? (isZoomed ? chosenOrMiddle(element, before, held) : null)
    anchor.current = null
    if (!kept) return
    if (!isZoomed || isIn(axis, kept)) return bringTo(element, axis, kept)
    anchor.current = kept
    layAbout(held, axis.zoom, kept.at)
  }, [scroller, axis, showNow])

  useWheelZoom(scroller, axis, anchor)

  const page = useCallback(
    (step: 1 | -1) => {
      const element = scroller.current
      const { board: held } = latest.current
      if (!element || !held) return
      const reach = element.scrollWidth - element.clientWidth
      const isAtEnd = step > 0 ? element.scrollLeft >= reach - 2 : element.scrollLeft <= 2
      if (isAtEnd) turnDays(held, element, step)
      else element.scrollBy({ left: step * (element.clientWidth - HEAD_WIDTH - 100) })
    },
    [scroller],
  )
  return { showNow, page }
}

/** A board that is opened with a card chosen, by a link or on coming back to it, opens where that card is. */
function revealChosen(board: BoardView): boolean {
  const [chosen] = useBoardState.getState().selected
  const booking = chosen && board.view.bookingOf.get(chosen)
  if (!booking || !isLaid(board.axis, booking.start)) return false
  revealPlace(board, booking)
  return true
}

function bringTo(element: HTMLElement, axis: Axis, { at, x }: Anchor): void {
  element.scrollLeft = Math.max(0, axis.xOf(at) - x)
}

function isLaid({ span }: Axis, at: Instant): boolean {
  return at >= span.start && at < span.end
}

/** Whether what is laid out has room for it there; to days before those that the board opens with no zoom leads. */
function isIn(axis: Axis, { at, x }: Anchor): boolean {
  return isLaid(axis, at) && (useBoardState.getState().from === null || axis.xOf(at) >= x)
}

function layAbout({ view }: BoardView, zoom: Zoom, at: Instant): void {
  setBoard({ from: startOfDay(at, view.plan.zone, -Math.floor(SCALES[zoom].days / 2)) })
}

/** Where the first chosen card begins, if that can be seen; else the middle of what can. */
function chosenOrMiddle(element: HTMLElement, axis: Axis, { view }: BoardView): Anchor {
  const [chosen] = useBoardState.getState().selected
  const booking = chosen && view.bookingOf.get(chosen)
  const x =
    booking && isLaid(axis, booking.start) ? axis.xOf(booking.start) - element.scrollLeft : -1
  const isSeen = x >= 0 && x < element.clientWidth - HEAD_WIDTH
  return booking && isSeen ? { at: booking.start, x } : middleOf(element, axis)
}

function middleOf(element: HTMLElement, axis: Axis): Anchor {
  const x = (element.clientWidth - HEAD_WIDTH) / 2
  return { at: axis.atX(element.scrollLeft + x), x }
}

/** Other days are laid out, and the side by which one came is in sight. */
function turnDays({ axis, view }: BoardView, element: HTMLElement, step: 1 | -1): void {
  const { days } = SCALES[axis.zoom]
  const from = startOfDay((axis.span.start + DAY / 2) as Instant, view.plan.zone, step * (days - 1))
  setBoard({ from })
  element.scrollLeft = step > 0 ? 0 : element.scrollWidth
}

/** Ctrl and the wheel, which is what a pinch on a touchpad sends, too. */
function useWheelZoom(
  scroller: RefObject<HTMLElement | null>,
  axis: Axis | null,
  anchor: RefObject<Anchor | null>,
): void {
  useEffect(() => {
    const element = scroller.current
    if (!element || !axis) return
    let turned = 0
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      turned += event.deltaY
      const next = Math.abs(turned) < 40 ? undefined : nextZoom(axis.zoom, turned < 0 ? -1 : 1)
      if (!next) return
      turned = 0
      const x = event.clientX - element.getBoundingClientRect().left - HEAD_WIDTH
      anchor.current = { at: axis.atX(element.scrollLeft + x), x }
      zoomTo(next)
    }
    element.addEventListener('wheel', wheel, { passive: false })
    return () => element.removeEventListener('wheel', wheel)
  }, [scroller, axis, anchor])
}

function nextZoom(zoom: Zoom, step: 1 | -1): Zoom | undefined {
  return ZOOMS[ZOOMS.indexOf(zoom) + step]
}
