import { useDraggable } from '@dnd-kit/core'
import { flushSync } from 'react-dom'
import { create } from 'zustand'
import type { JobId } from '../../../shared/domain/job.ts'
import type { Edge } from '../../../shared/domain/schedule-room.ts'
import styles from './Card.module.css'
import { gripId } from './grip.ts'

const useArmed = create<{ readonly jobId: JobId | null }>(() => ({ jobId: null }))

/**
 * Makes a card ready to be dragged. Every draggable is drawn anew at every move of a drag, so only the card under
 * the pointer is one; it is there before the press that follows, for which the state is flushed at once.
 */
export function arm(jobId: JobId): void {
  if (useArmed.getState().jobId !== jobId) flushSync(() => useArmed.setState({ jobId }))
}

interface GripProps {
  readonly jobId: JobId
  readonly fixed: boolean
  /** Whether its ends can be drawn, too. */
  readonly edges?: boolean
}

/** Lies over a card while it can be picked up by pointer. */
export function Grip({ jobId, fixed, edges = false }: GripProps) {
  const isArmed = useArmed((state) => state.jobId === jobId)
  if (!isArmed || fixed) return null
  return (
    <>
      <ArmedGrip jobId={jobId} />
      {edges && <ArmedEdge jobId={jobId} edge="start" />}
      {edges && <ArmedEdge jobId={jobId} edge="end" />}
    </>
  )
}

function ArmedGrip({ jobId }: { readonly jobId: JobId }) {
  const { setNodeRef, listeners } = useDraggable({ id: jobId })
  return <div ref={setNodeRef} className={styles.grip} {...listeners} />
}

function ArmedEdge({ jobId, edge }: { readonly jobId: JobId; readonly edge: Edge }) {
  const { setNodeRef, listeners } = useDraggable({ id: gripId(jobId, edge) })
  return <div ref={setNodeRef} className={styles.edge} data-edge={edge} {...listeners} />
}
