import { type Batch, batchFrom, bestSpot } from './batch-spots.ts'
import { type Between, putBetween } from './between.ts'
import { endOf } from './clock.ts'
import { takeBack } from './draft.ts'
import { jobAt } from './lines.ts'
import { lookOut } from './outlook.ts'
import type { Run } from './run.ts'

/** Where a job of a chain goes, when it is over there, and by how many minutes of set-up more. */
interface Step extends Between {
  readonly job: number
  readonly done: number
  readonly more: number
}

/**
 * Puts a job where it fits in time and needs little set-up; those that wait for it and would start too soon stay where
 * they are but later, or go where they need little set-up, too. All of them or none.
 */
export function insertChain(run: Run, job: number, leeway: number): void {
  lookOut(run.problem, run.desk, run.outlook, run.draft)
  const steps = chainFrom(run, job, leeway)
  const isPut = steps.toReversed().every((step) => putBetween(run, step.job, step))
  if (!isPut) takeBack(run.draft)
}

/** None where one of the chain finds no place. */
function chainFrom(run: Run, job: number, leeway: number): readonly Step[] {
  const steps: Step[] = []
  const waiting = [job]
  let left = leeway
  for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
    const batch = batchBehind(run, one, steps)
    const step = (one === job ? null : stay(run, batch, one)) ?? go(run, batch, one, left)
    if (!step) return []
    steps.push(step)
    left -= step.more
    for (const after of startingSooner(run, step)) if (!waiting.includes(after)) waiting.push(after)
  }
  return steps
}

/** The job alone, ready when those of the chain that it waits for are over. */
function batchBehind(run: Run, job: number, steps: readonly Step[]): Batch {
  const { before, beforeStart } = run.problem.order
  const batch = batchFrom(run, job, 1)
  let { ready } = batch
  for (let edge = beforeStart[job]!; edge < beforeStart[job + 1]!; edge++) {
    const step = steps.find((one) => one.job === before[edge])
    if (step && step.done > ready) ready = step.done
  }
  return { ...batch, ready }
}

/** The same place, later; null where that is too late for its drop or for what stands behind it. */
function stay({ problem, outlook, desk }: Run, batch: Batch, job: number): Step | null {
  const { home: station, gap, first: place } = batch
  const from = Math.max(batch.ready, desk.start[job]!)
  const done = endOf(problem.clocks[station]!, from, desk.setUp[job]! + batch.run)
  if (done > outlook.latest[job]!) return null
  const previous = jobAt(outlook.lines, station, place - 1)
  const next = jobAt(outlook.lines, station, place + 1)
  return { job, station, gap, previous, next, from, done, more: 0 }
}

/** Another place; null where there is none of so little set-up. */
function go(run: Run, batch: Batch, job: number, leeway: number): Step | null {
  const spot = leeway > 0 ? bestSpot(run, batch, leeway) : null
  if (!spot) return null
  const { station, gap, place, from, done, more } = spot
  const previous = jobAt(run.outlook.lines, station, place - 1)
  const next = jobAt(run.outlook.lines, station, place)
  return { job, station, gap, previous, next, from, done, more }
}

/** Those that wait for a job and start before it is over; where batches are handed on, before it has begun. */
function startingSooner({ problem, desk }: Run, { job, from, done }: Step): readonly number[] {
  const { before, beforeStart, batch, after, afterStart } = problem.order
  const handsOn = (follower: number) => {
    const edges = before.subarray(beforeStart[follower], beforeStart[follower + 1])
    return batch[beforeStart[follower]! + edges.indexOf(job)]! >= 0
  }
  return [...after.subarray(afterStart[job], afterStart[job + 1])].filter(
    (follower) => desk.start[follower]! < (handsOn(follower) ? from : done),
  )
}
