import { leastTurn, mostTurn, moveTo, putAt, thinkIn } from './draft.ts'
import { followIfNeeded } from './followed.ts'
import type { Run } from './run.ts'

/** Between two jobs of a station's line, -1 where there is none, behind all that start sooner by the times of the kept plan. */
export interface Between {
  readonly station: number
  readonly gap: number
  readonly previous: number
  readonly next: number
  readonly from: number
}

/** False where those that the job waits for, or that wait for it, leave it no turn there. */
export function putBetween(
  run: Run,
  job: number,
  { station, gap, previous, next, from }: Between,
): boolean {
  const { problem, draft, desk } = run
  const high = next < 0 ? draft.order.length : draft.turn[next]!
  const last = Math.min(high, mostTurn(problem, draft, job) + 1)
  const low = previous < 0 ? 0 : draft.turn[previous]! + 1
  let before = Math.max(low, leastTurn(problem, draft, job))
  if (before > last) return false
  while (before < last && desk.start[draft.order[before]!]! < from) before++
  const own = draft.turn[job]!
  if (before !== own + 1) moveTo(draft, job, before > own ? before - 1 : before)
  putAt(draft, job, station)
  thinkIn(draft, job, gap)
  followIfNeeded(run, job, gap)
  return true
}
