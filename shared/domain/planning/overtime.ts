import type { DropId } from '../drop/drop.ts'
import type { StationId } from '../resources/station.ts'
import { after, type Span } from '../time.ts'
import { eveningsOf, type Overtime, workedOf } from './evenings.ts'
import type { Problem } from './problem.ts'
import { propose } from './propose.ts'
import { isBetter, type Score } from './score.ts'
import { type Outcome, outcomeOf, type Search, withOvertime } from './search.ts'

/** The same floor with the stations of the late drops open in the evenings; null where nothing is late or it would not help. */
export function overtimeFor(search: Search, seed: number): Search | null {
  const { problem, engine, view } = search
  const { sequence } = engine.best()
  const { drops, placements } = propose(problem, sequence)
  const late = drops.filter((one) => one.late > 0)
  if (late.length === 0) return null
  const able = stationsFor(
    problem,
    late.map(({ dropId }) => dropId),
  )
  const until = Math.max(...late.map(({ end }) => end)) as Span['end']
  const begin = after(problem.origin, problem.opening)
  const evenings = eveningsOf(view, problem.fixed.bookings, able, { start: begin, end: until })
  if (evenings.length === 0 || placements.length === 0) return null
  return withOvertime(search, evenings, sequence, seed)
}

/** The stations that can do something of what is still to be planned of these drops. */
export function stationsFor(
  { work, jobs, stations }: Problem,
  drops: readonly DropId[],
): readonly StationId[] {
  const able = jobs.flatMap(({ dropId }, job) => {
    if (!drops.includes(dropId)) return []
    return [...work.station.subarray(work.stationStart[job], work.stationStart[job + 1])]
  })
  return [...new Set(able)].map((at) => stations[at]!.id)
}

const LATENESS = [0, 1, 2, 3, 4] as const

/** Whether a plan is late by no more than another, and leaves no more out. */
function isNoLater(one: Score, other: Score): boolean {
  for (const aim of LATENESS) if (one[aim] !== other[aim]) return one[aim]! < other[aim]!
  return true
}

/** Evenings that are tried to be done without, one by one. */
const MOST_TRIED = 24

/** The search with no more overtime than its best plan needs to be as little late; null where that is none. */
export function onlyNeeded(plain: Search, longer: Search, seed: number): Search | null {
  const best = longer.engine.best()
  if (!isBetter(plain.problem, best.score, plain.engine.best().score)) return null
  if (isNoLater(plain.engine.best().score, best.score)) return null
  return leastOf(plain, longer, seed, ({ score }) => isNoLater(score, best.score))
}

/** The longer search with as few evenings, and as little of each, as are still enough. */
export function leastOf(
  plain: Search,
  longer: Search,
  seed: number,
  isEnough: (outcome: Outcome) => boolean,
): Search {
  const { sequence } = longer.engine.best()
  let kept = worked(longer, longer.overtime)
  for (const one of kept.toReversed().slice(0, MOST_TRIED)) {
    const fewer = kept.filter((other) => other !== one)
    const { problem } = withOvertime(plain, fewer, sequence, seed)
    if (isEnough(outcomeOf(problem, sequence))) kept = fewer
  }
  const full = withOvertime(plain, kept, sequence, seed)
  const least = withOvertime(plain, worked(full, kept), sequence, seed)
  return isEnough(outcomeOf(least.problem, sequence)) ? least : full
}

function worked({ problem, engine }: Search, overtime: readonly Overtime[]): readonly Overtime[] {
  return workedOf(overtime, propose(problem, engine.best().sequence).placements)
}
