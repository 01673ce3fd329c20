import {
  type CollisionDetection,
  type DragEndEvent,
  type DragMoveEvent,
  type DragStartEvent,
  MouseSensor,
  pointerWithin,
  rectIntersection,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { useEffect, useRef } from 'react'
import type { JobId } from '../../../shared/domain/job.ts'
import type { Move } from '../../../shared/domain/schedule.ts'
import type { StationId } from '../../../shared/domain/station.ts'
import { useBoardState } from './board-state.ts'
import type { BoardView } from './board-view.ts'
import { carryNowhere, carryTo, movesOf, pickUp, putDown, useCarry } from './carry.ts'
import { snapped } from './snap.ts'

/** Lanes are the only places to let go on: the one under the pointer, else the one the card lies on most. */
export const collision: CollisionDetection = (args) => {
  const under = pointerWithin(args)
  return under.length > 0 ? under : rectIntersection(args)
}

/** Drags by mouse and by finger. Keys are handled by the board itself: see `use-keys`. */
export function useDrag(
  board: BoardView | null,
  move: (moves: readonly Move[]) => Promise<boolean>,
) {
  const exact = useAltKey()
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 4 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 180, tolerance: 8 } }),
  )
  useCancelOnBlur()

  function onDragStart({ active }: DragStartEvent): void {
    pickUp('pointer', active.id as JobId, useBoardState.getState().selected)
  }

  function onDragMove({ active, over }: DragMoveEvent): void {
    const left = active.rect.current.translated?.left
    const { carry } = useCarry.getState()
    if (!board || !carry || !over || left === undefined) return carryNowhere()
    const stationId = over.id as StationId
    const lane = document.querySelector(`[data-lane="${stationId}"]`)
    if (!lane) return
    const x = left - lane.getBoundingClientRect().left
    const scene = {
      axis: board.axis,
      zone: board.view.plan.zone,
      now: board.view.plan.now,
      time: board.view.workingTime(stationId),
      bookings: board.view.bookingsAt.get(stationId) ?? [],
      moving: new Set(carry.jobIds),
    }
    carryTo(board.view, stationId, snapped(scene, x, exact.current))
  }

  async function onDragEnd(event: DragEndEvent): Promise<void> {
    onDragMove(event)
    const { carry } = useCarry.getState()
    putDown()
    if (!board || !carry?.target) return
    const { stationId, start } = carry.target
    const held = board.view.bookingOf.get(carry.jobId)
    if (held?.stationId === stationId && held.start === start) return
    await move(movesOf(board.view, carry, stationId, start))
  }

  return { sensors, onDragStart, onDragMove, onDragEnd, onDragCancel: putDown }
}

function useAltKey() {
  const isDown = useRef(false)
  useEffect(() => {
    const hear = ({ altKey }: KeyboardEvent) => {
      isDown.current = altKey
    }
    window.addEventListener('keydown', hear)
    window.addEventListener('keyup', hear)
    return () => {
      window.removeEventListener('keydown', hear)
      window.removeEventListener('keyup', hear)
    }
  }, [])
  return isDown
}

/** A window that loses the pointer would keep the card in the air: Escape is what dnd-kit hears as a cancel. */
function useCancelOnBlur(): void {
  useEffect(() => {
    const cancel = () => {
      if (useCarry.getState().carry?.by !== 'pointer') return
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
