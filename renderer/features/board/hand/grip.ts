import type { UniqueIdentifier } from '@dnd-kit/core'
import type { JobId } from '../../../../shared/domain/schedule/job.ts'
import type { Edge } from '../../../../shared/domain/schedule/schedule-room.ts'

/** What is taken by a drag: a card, or one of its ends. */
export interface GripId {
  readonly jobId: JobId
  readonly edge: Edge | null
}

export function gripId(jobId: JobId, edge: Edge): string {
  return `${jobId}|${edge}`
}

export function gripOf(id: UniqueIdentifier): GripId {
  const [jobId, edge] = String(id).split('|') as [JobId, Edge | undefined]
  return { jobId, edge: edge ?? null }
}
