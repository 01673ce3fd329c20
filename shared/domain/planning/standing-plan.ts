import type { PlanView } from '../schedule/plan.ts'
import { FIRST } from './choosing.ts'
import { NEVER } from './clock.ts'
import type { Sequence } from './decode.ts'
import { deskOf } from './desk.ts'
import { firstPlan } from './first-plan.ts'
import { followedIn } from './followed.ts'
import type { Problem } from './problem.ts'
import { type PlanningAsk, problemOf } from './read-problem.ts'

/**
 * The plan as people have seen it, with what waits put into its gaps: where the engine sets out from when it shall move
 * little. Null where nothing that is free is booked.
 */
export function standingPlan(view: PlanView, ask: PlanningAsk, problem: Problem): Sequence | null {
  const { work, jobs } = problem
  if (!work.seenStation.some((station) => station >= 0)) return null
  const start = work.seenStart.slice()
  const station = Int32Array.from(jobs, (_, job) =>
    work.seenStation[job]! >= 0 ? work.seenStation[job]! : work.station[work.stationStart[job]!]!,
  )
  const at = new Map(jobs.map(({ id }, job) => [id, job]))
  const waiting = problemOf(view, { ...ask, only: 'what-waits' })
  const desk = deskOf(waiting)
  const found = firstPlan(waiting, desk, FIRST)
  waiting.jobs.forEach(({ id }, one) => {
    const job = at.get(id)!
    start[job] = desk.end[one] === NEVER ? NEVER : desk.start[one]!
    station[job] = found.station[one]!
  })
  return {
    order: inWorkingOrder(problem, start),
    station,
    asSeen: Uint8Array.from(work.seenStation, (seen) => Number(seen >= 0)),
    followed: followedIn(problem, station, start),
  }
}

/** By start, but nobody before those that they wait for. */
export function inWorkingOrder({ work, order }: Problem, start: Int32Array): Int32Array {
  const known = new Int32Array(work.count).fill(-1)
  const keyOf = (job: number): number => {
    if (known[job]! >= 0) return known[job]!
    const before = [...order.before.subarray(order.beforeStart[job], order.beforeStart[job + 1])]
    const leaders = before.filter((one) => one < work.count).map((one) => keyOf(one) + 1)
    known[job] = Math.max(Math.max(0, start[job]!), ...leaders)
    return known[job]!
  }
  for (let job = 0; job < work.count; job++) keyOf(job)
  return Int32Array.from(known.keys()).sort((a, b) => known[a]! - known[b]! || a - b)
}
