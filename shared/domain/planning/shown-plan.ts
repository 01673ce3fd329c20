import type { PlanView } from '../schedule/plan.ts'
import type { Move } from '../schedule/schedule.ts'
import { after, MINUTE } from '../time.ts'
import { NEVER } from './clock.ts'
import type { Sequence } from './decode.ts'
import type { Overtime } from './evenings.ts'
import { followedIn } from './followed.ts'
import type { Problem } from './problem.ts'
import { type PlanningAsk, problemOf } from './read-problem.ts'
import { type Search, withOvertime } from './search.ts'
import { withRoom } from './set-up-room.ts'
import { inWorkingOrder } from './standing-plan.ts'

/** A proposal as it was shown: its jobs in the order in which they came to the floor, and its overtime. */
export interface ShownPlan {
  readonly placed: readonly Move[]
  readonly overtime: readonly Overtime[]
}

/** The search that a proposal was made of, as it stood then: what is booked and was not placed anew kept its place. */
export function searchFrom(
  view: PlanView,
  wish: PlanningAsk,
  { placed, overtime }: ShownPlan,
): Search {
  const isPlaced = new Set(placed.map(({ jobId }) => jobId))
  const stayed = problemOf(view, wish).jobs.flatMap(({ id }) =>
    view.bookingOf.has(id) && !isPlaced.has(id) ? [id] : [],
  )
  const roomy = withRoom({ view, ask: { ...wish, kept: [...(wish.kept ?? []), ...stayed] } })
  return withOvertime(roomy, overtime, sequenceOf(roomy.problem, placed), 1)
}

/** What found no place comes last; what is no longer free is passed over. */
function sequenceOf(problem: Problem, placed: readonly Move[]): Sequence {
  const { work, stations, jobs, origin } = problem
  const at = new Map(jobs.map(({ id }, job) => [id, job]))
  const station = Int32Array.from(jobs, (_, job) => work.station[work.stationStart[job]!]!)
  const turn = new Int32Array(work.count).fill(placed.length)
  const starts = new Int32Array(work.count).fill(NEVER)
  const asSeen = new Uint8Array(work.count)
  placed.forEach(({ jobId, stationId, start }, index) => {
    const job = at.get(jobId)
    if (job === undefined) return
    const able = work.station.subarray(work.stationStart[job], work.stationStart[job + 1])
    station[job] = able.find((one) => stations[one]!.id === stationId) ?? station[job]!
    turn[job] = index
    starts[job] = (start - origin) / MINUTE
    const seen = after(origin, work.seenStart[job]!)
    asSeen[job] = Number(work.seenStation[job] === station[job] && start >= seen)
  })
  const followed = followedIn(problem, station, starts)
  return { order: inWorkingOrder(problem, turn), station, asSeen, followed }
}
