import type { DropId } from '../drop.ts'
import { STATION_KINDS, type StationKind } from '../station.ts'
import type { Instant, Minutes } from '../time.ts'
import { workBetween } from './clock.ts'
import type { Problem } from './problem.ts'

/** Why a drop cannot be in time: the kind of station with least room. */
export interface Tightest {
  readonly dropId: DropId
  readonly stationKind: StationKind
  /** Before the launch, less what is fixed or due sooner. Below 0 when that alone is too much. */
  readonly left: Minutes
  readonly needed: Minutes
  readonly launchAt: Instant
}

export function tightestOf(problem: Problem, drop: number): Tightest | null {
  const kinds = STATION_KINDS.map((kind) => ({ kind, ...roomAt(problem, drop, kind) })).filter(
    ({ needed }) => needed > 0,
  )
  if (kinds.length === 0) return null
  const { kind, left, needed } = kinds.reduce((a, b) =>
    b.left - b.needed < a.left - a.needed ? b : a,
  )
  const { id: dropId, launchAt } = problem.drops[drop]!
  return {
    dropId,
    stationKind: kind,
    left: left as Minutes,
    needed: needed as Minutes,
    launchAt,
  }
}

/** What the stations of a kind have left before a drop's launch, after all that is fixed or due no later. */
function roomAt(
  { work, due, fixed, stations, clocks, opening }: Problem,
  drop: number,
  kind: StationKind,
) {
  const until = due[drop]!
  const able = [...stations.keys()].filter((at) => stations[at]!.kind === kind)
  const open = able.reduce(
    (sum, at) => sum + workBetween(clocks[at]!, opening, until) * stations[at]!.capacity,
    0,
  )
  const held = able
    .flatMap((at) => fixed.at[at]!.map((one) => ({ ...one, at })))
    .reduce((sum, one) => {
      const clock = clocks[one.at]!
      return sum + workBetween(clock, Math.max(opening, one.start), Math.min(until, one.end))
    }, 0)
  let sooner = 0
  let needed = 0
  for (let job = 0; job < work.count; job++) {
    if (!able.includes(work.station[work.stationStart[job]!]!)) continue
    if (work.drop[job] === drop) needed += work.run[job]!
    else if (due[work.drop[job]!]! <= until) sooner += work.run[job]!
  }
  return { left: open - held - sooner, needed }
}
