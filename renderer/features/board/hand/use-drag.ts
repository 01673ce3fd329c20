import {
  type CollisionDetection,
  type DragEndEvent,
  type DragMoveEvent,
  type DragStartEvent,
  pointerWithin,
  rectIntersection,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { useEffect } from 'react'
import type { StationId } from '../../../../shared/domain/resources/station.ts'
import { useBoardState } from '../board-state.ts'
import type { BoardView } from '../board-view.ts'
import { carryAs, carryNowhere, carryTo, movesOf, pickUp, putDown, useCarry } from './carry.ts'
import { gripOf } from './grip.ts'
import { drawEdge, letEdgeGo, takeEdge, useResize } from './resize.ts'
import { Mouse, Touch } from './sensors.ts'
import { snapAt, xOn } from './snap.ts'
import { EDGE } from './use-edge-wait.ts'
import { useHeldKeys } from './use-held-keys.ts'
import type { Moves } from './use-moves.ts'
import type { Parts } from './use-parts.ts'

/** Lanes are the only places to let go on: the one under the pointer, else the one the card lies on most. */
export const collision: CollisionDetection = (args) => {
  const under = pointerWithin(args)
  return under.length > 0 ? under : rectIntersection(args)
}

/** At most 900 px/s: the library goes on by `acceleration` every `interval`, in ms, at the very edge. */
export const AUTO_SCROLL = { threshold: EDGE, acceleration: 4.5, interval: 5 }

/** Drags by mouse and by finger: cards, and their edges. Keys are handled by the board itself: see `use-keys`. */
export function useDrag(board: BoardView | null, moves: Moves, parts: Parts) {
  const held = useHeldKeys(({ shift }) => {
    if (board && useCarry.getState().carry?.by === 'pointer')
      carryAs(board.view, shift ? 'ripple' : 'alone')
  })
  const sensors = useSensors(
    useSensor(Mouse, { activationConstraint: { distance: 4 } }),
    useSensor(Touch, { activationConstraint: { delay: 180, tolerance: 8 } }),
  )
  useCancelOnBlur()

  function onDragStart({ active }: DragStartEvent): void {
    const { jobId, edge } = gripOf(active.id)
    if (edge) takeEdge(jobId, edge)
    else pickUp('pointer', jobId, useBoardState.getState().selected)
  }

  function onDragMove(event: DragMoveEvent): void {
    if (!board) return
    if (useResize.getState().resize) resizing(board, event, held.current.alt)
    else carrying(board, event, held.current)
  }

  async function onDragEnd(event: DragEndEvent): Promise<void> {
    onDragMove(event)
    const { carry } = useCarry.getState()
    const { resize } = useResize.getState()
    letGo()
    if (!board) return
    if (resize?.resized) return parts.resize(resize.jobId, resize.edge, resize.resized)
    if (!carry?.target) return
    const { stationId, start } = carry.target
    const booking = board.view.bookingOf.get(carry.jobId)
    if (booking?.stationId === stationId && booking.start === start) return
    await moves.move(movesOf(board.view, carry, stationId, start), carry.manner)
  }

  return { sensors, onDragStart, onDragMove, onDragEnd, onDragCancel }
}

/** The button is still down: letting it go is no click on what happens to lie there. */
function onDragCancel(): void {
  letGo()
  const swallow = (event: Event) => event.stopPropagation()
  const stop = () => window.removeEventListener('click', swallow, { capture: true })
  window.addEventListener('click', swallow, { capture: true })
  window.addEventListener('pointerup', () => setTimeout(stop), { capture: true, once: true })
  window.addEventListener('pointerdown', stop, { capture: true, once: true })
}

function letGo(): void {
  putDown()
  letEdgeGo()
}

function carrying(
  board: BoardView,
  { active, over }: DragMoveEvent,
  { alt, shift }: { readonly alt: boolean; readonly shift: boolean },
): void {
  const left = active.rect.current.translated?.left
  const { carry } = useCarry.getState()
  if (!carry || !over || left === undefined) return carryNowhere()
  const stationId = over.id as StationId
  const x = xOn(stationId, left)
  if (x === null) return
  const start = snapAt(board, stationId, x, new Set(carry.jobIds), alt)
  carryTo(board.view, stationId, start, shift ? 'ripple' : 'alone')
}

function resizing(board: BoardView, { active, delta }: DragMoveEvent, exact: boolean): void {
  const { jobId, edge } = gripOf(active.id)
  const held = board.view.bookingOf.get(jobId)
  if (!held) return
  const from = board.axis.xOf(edge === 'end' ? held.end : held.start)
  drawEdge(board, snapAt(board, held.stationId, from + delta.x, new Set([jobId]), exact))
}

/** A window that loses the pointer would keep the card in the air: Escape is what dnd-kit hears as a cancel. */
function useCancelOnBlur(): void {
  useEffect(() => {
    const cancel = () => {
      const isHeld = useCarry.getState().carry?.by === 'pointer' || useResize.getState().resize
      if (!isHeld) return
      document.dispatchEvent(new KeyboardEvent('keydown', { code: 'Escape', key: 'Escape' }))
    }
    const events = ['blur', 'pointercancel'] as const
    for (const name of events) window.addEventListener(name, cancel)
    document.addEventListener('visibilitychange', cancel)
    return () => {
      for (const name of events) window.removeEventListener(name, cancel)
      document.removeEventListener('visibilitychange', cancel)
    }
  }, [])
}
