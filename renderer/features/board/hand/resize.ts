import { create } from 'zustand'
import type { JobId } from '../../../../shared/domain/schedule/job.ts'
import {
  type Edge,
  type Resized,
  resized,
} from '../../../../shared/domain/schedule/schedule-room.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import type { BoardView } from '../board-view.ts'

/** A card whose edge is in the hand, and what it would be if it were let go here. */
export interface Resize {
  readonly jobId: JobId
  readonly edge: Edge
  readonly resized: Resized | null
}

export const useResize = create<{ readonly resize: Resize | null }>(() => ({ resize: null }))

export function takeEdge(jobId: JobId, edge: Edge): void {
  useResize.setState({ resize: { jobId, edge, resized: null } })
}

export function drawEdge({ view }: BoardView, at: Instant): void {
  const { resize } = useResize.getState()
  const held = resize && view.bookingOf.get(resize.jobId)
  if (!resize || !held) return
  const next = resized(view, held, resize.edge, at)
  const isSame = next?.booking.end === resize.resized?.booking.end
  if (isSame && next?.booking.start === resize.resized?.booking.start) return
  useResize.setState({ resize: { ...resize, resized: next } })
}

export function letEdgeGo(): void {
  useResize.setState({ resize: null })
}
