import { useDraggable } from '@dnd-kit/core'
import { flushSync } from 'react-dom'
import { create } from 'zustand'
import type { JobId } from '../../../shared/domain/job.ts'
import styles from './Card.module.css'

const useArmed = create<{ readonly jobId: JobId | null }>(() => ({ jobId: null }))

/**
 * Makes a card ready to be dragged. Every draggable is drawn anew at every move of a drag, so only the card under
 * the pointer is one; it is there before the press that follows, for which the state is flushed at once.
 */
export function arm(jobId: JobId): void {
  if (useArmed.getState().jobId !== jobId) flushSync(() => useArmed.setState({ jobId }))
}

/** Lies over a card while it can be picked up by pointer. */
export function Grip({ jobId, fixed }: { readonly jobId: JobId; readonly fixed: boolean }) {
  const isArmed = useArmed((state) => state.jobId === jobId)
  return isArmed && !fixed ? <ArmedGrip jobId={jobId} /> : null
}

function ArmedGrip({ jobId }: { readonly jobId: JobId }) {
  const { setNodeRef, listeners } = useDraggable({ id: jobId })
  return <div ref={setNodeRef} className={styles.grip} {...listeners} />
}
