import type { Booking, Job, JobId } from '../schedule/job.ts'
import { type PlanView, plannedMinutes, predecessorsOf } from '../schedule/plan.ts'
import { listsOf } from './lists.ts'
import type { Order } from './problem.ts'

/** Who waits for whom among the free jobs, and which of the fixed ones they wait for. */
export function orderOf(view: PlanView, jobs: readonly Job[], fixed: readonly Booking[]): Order {
  const at = new Map<JobId, number>([
    ...jobs.map(({ id }, index) => [id, index] as const),
    ...fixed.map(({ jobId }, index) => [jobId, jobs.length + index] as const),
  ])
  const edges = jobs.map((job) => edgesTo(view, job, at))
  const before = listsOf(edges.map((list) => list.map((edge) => edge.before)))
  const after: number[][] = jobs.map(() => [])
  edges.forEach((list, index) => {
    for (const edge of list) after[edge.before]?.push(index)
  })
  const followers = listsOf(after)
  return {
    beforeStart: before.start,
    before: before.item,
    batch: Float64Array.from(edges.flat(), ({ batch }) => batch),
    lastBatch: Int32Array.from(edges.flat(), ({ lastBatch }) => lastBatch),
    afterStart: followers.start,
    after: followers.item,
  }
}

function edgesTo(view: PlanView, job: Job, at: ReadonlyMap<JobId, number>) {
  const run = runOf(view, job)
  return predecessorsOf(view, job).flatMap(({ job: leader, transferBatch }) => {
    const before = at.get(leader.id)
    if (before === undefined) return []
    if (transferBatch === null || transferBatch >= leader.pieces)
      return [{ before, batch: -1, lastBatch: 0 }]
    const batch = (runOf(view, leader) * transferBatch) / leader.pieces
    const last = (run * Math.min(transferBatch, job.pieces)) / job.pieces
    return [{ before, batch, lastBatch: Math.ceil(last) }]
  })
}

function runOf(view: PlanView, job: Job): number {
  return plannedMinutes(view, view.operation.get(job.operationId)!, job.pieces)
}
