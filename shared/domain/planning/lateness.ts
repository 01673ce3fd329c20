import type { Problem } from './problem.ts'
import { lateWeightOf } from './score.ts'

/** How late the drops are at least, felt while a plan is being worked out. */
export interface Lateness {
  /** By drop: when it will end at the soonest, by what has been given. */
  readonly end: Int32Array
  /** By job: minutes of work that follow it at least. */
  readonly tail: Int32Array
  readonly least: number
  weight: number
}

export function latenessOf(problem: Problem): Lateness {
  const least = problem.dropFrom.reduce(
    (sum, end, drop) => sum + lateWeightOf(problem, drop, end),
    0,
  )
  return { end: problem.dropFrom.slice(), tail: tailsOf(problem), least, weight: least }
}

function tailsOf({ work, order }: Problem): Int32Array {
  const tails = new Int32Array(work.count).fill(-1)
  const tailOf = (job: number): number => {
    if (tails[job]! >= 0) return tails[job]!
    let tail = 0
    for (let edge = order.afterStart[job]!; edge < order.afterStart[job + 1]!; edge++) {
      const after = order.after[edge]!
      tail = Math.max(tail, restOf(work.run, order, job, after) + tailOf(after))
    }
    tails[job] = tail
    return tail
  }
  for (let job = 0; job < work.count; job++) tailOf(job)
  return tails
}

/** Of the follower's run, what is left when the one before has ended. */
function restOf(run: Int32Array, order: Problem['order'], job: number, after: number): number {
  for (let edge = order.beforeStart[after]!; edge < order.beforeStart[after + 1]!; edge++)
    if (order.before[edge] === job && order.batch[edge]! >= 0) return order.lastBatch[edge]!
  return run[after]!
}

export function beginLateness({ dropFrom }: Problem, lateness: Lateness): void {
  lateness.end.set(dropFrom)
  lateness.weight = lateness.least
}

export function feelLateness(
  problem: Problem,
  lateness: Lateness,
  job: number,
  ended: number,
): void {
  const drop = problem.work.drop[job]!
  const end = ended + lateness.tail[job]!
  const known = lateness.end[drop]!
  if (end <= known) return
  lateness.end[drop] = end
  if (end <= problem.due[drop]!) return
  lateness.weight += lateWeightOf(problem, drop, end) - lateWeightOf(problem, drop, known)
}
