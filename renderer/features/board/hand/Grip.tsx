import { useDraggable } from '@dnd-kit/core'
import { type PointerEvent, type TouchEvent, useLayoutEffect } from 'react'
import { flushSync } from 'react-dom'
import { create } from 'zustand'
import type { Booking, JobId } from '../../../../shared/domain/schedule/job.ts'
import { fixed } from '../../../../shared/domain/schedule/schedule-place.ts'
import type { Edge } from '../../../../shared/domain/schedule/schedule-room.ts'
import { useCommand } from '../../../bridge/hooks.ts'
import { refused, toast } from '../../../kit/toast.tsx'
import { useBoard } from '../board-view.ts'
import styles from '../lanes/Card.module.css'
import { explainLock, explainMove } from '../refusals.ts'
import { gripId } from './grip.ts'

/** So far a pointer is pulled before it means a drag, as for what can be dragged. */
const DRAGGED = 4

interface Armed {
  readonly jobId: JobId | null
  /** What its grip does when a finger comes down on it. */
  readonly touch: ((event: TouchEvent<HTMLElement>) => void) | null
}

const useArmed = create<Armed>(() => ({ jobId: null, touch: null }))

/**
 * Makes a card ready to be dragged. Every draggable is drawn anew at every move of a drag, so only the card under
 * the pointer is one; it is there before the press that follows, for which the state is flushed at once.
 */
export function arm(jobId: JobId): void {
  if (useArmed.getState().jobId !== jobId)
    flushSync(() => useArmed.setState({ jobId, touch: null }))
}

/** A finger has chosen what it touches before the grip came to lie there: the card hands the touch on to it. */
export function touchGrip(event: TouchEvent<HTMLElement>): void {
  const { touch } = useArmed.getState()
  const isOnGrip = event.target instanceof Element && event.target.matches('[data-grip]')
  if (!isOnGrip) touch?.(event)
}

interface GripProps {
  readonly jobId: JobId
  readonly fixed: boolean
  /** Whether its ends can be drawn, too. */
  readonly edges?: boolean
}

/** Lies over a card while it can be picked up by pointer. */
export function Grip({ jobId, fixed: isFixed, edges = false }: GripProps) {
  const isArmed = useArmed((state) => state.jobId === jobId)
  if (!isArmed) return null
  if (isFixed) return <FixedGrip jobId={jobId} />
  return (
    <>
      <ArmedGrip jobId={jobId} />
      {edges && <ArmedEdge jobId={jobId} edge="start" />}
      {edges && <ArmedEdge jobId={jobId} edge="end" />}
    </>
  )
}

/** What cannot be picked up says why to whoever tries. */
function FixedGrip({ jobId }: { readonly jobId: JobId }) {
  const { view } = useBoard()
  const setLock = useCommand('schedule.setLock')
  const unlock = async ({ id }: Booking) => {
    const outcome = await setLock({ bookingIds: [id], lock: 'free' })
    return outcome.ok ? null : explainLock(outcome.refusal)
  }
  const explain = () => {
    const booking = view.bookingOf.get(jobId)
    const refusal = fixed(view, booking, jobId)
    if (!booking || !refusal) return
    const words = explainMove(view, refusal)
    if (refusal.code !== 'locked') return refused(words)
    toast(words, { action: { label: 'Unlock', undoes: 'no', run: () => unlock(booking) } })
  }
  const say = (from: PointerEvent<HTMLElement>) => {
    const { clientX, clientY } = from
    const pulled = (to: globalThis.PointerEvent) => {
      if (Math.hypot(to.clientX - clientX, to.clientY - clientY) < DRAGGED) return
      stop()
      explain()
    }
    const stop = () => {
      window.removeEventListener('pointermove', pulled)
      window.removeEventListener('pointerup', stop)
    }
    window.addEventListener('pointermove', pulled)
    window.addEventListener('pointerup', stop)
  }
  return <div className={styles.grip} onPointerDown={say} />
}

function ArmedGrip({ jobId }: { readonly jobId: JobId }) {
  const { setNodeRef, listeners } = useDraggable({ id: jobId })
  useLayoutEffect(() => {
    useArmed.setState({ touch: (event) => listeners?.onTouchStart?.(event) })
  }, [listeners])
  return <div ref={setNodeRef} className={styles.grip} data-grip {...listeners} />
}

function ArmedEdge({ jobId, edge }: { readonly jobId: JobId; readonly edge: Edge }) {
  const { setNodeRef, listeners } = useDraggable({ id: gripId(jobId, edge) })
  return <div ref={setNodeRef} className={styles.edge} data-grip data-edge={edge} {...listeners} />
}
