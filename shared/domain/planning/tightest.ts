import type { Drop, DropId } from '../drop.ts'
import { STATION_KINDS, type StationKind } from '../station.ts'
import { after, type Instant, type Minutes } from '../time.ts'
import { workBetween } from './clock.ts'
import type { Desk } from './desk.ts'
import type { Problem } from './problem.ts'

/** Why a drop cannot be in time: the kind of station with least room, and what would help. */
export interface Tightest {
  readonly dropId: DropId
  readonly stationKind: StationKind
  /** Before the launch, less what is fixed or due sooner. Below 0 when that alone is too much. */
  readonly left: Minutes
  readonly needed: Minutes
  readonly launchAt: Instant
  readonly options: readonly Option[]
}

export type Option =
  | { readonly code: 'overtime'; readonly minutes: Minutes }
  | { readonly code: 'fewer-pieces'; readonly pieces: number }
  | { readonly code: 'later-launch'; readonly at: Instant }

export function tightestOf(problem: Problem, desk: Desk, drop: number): Tightest | null {
  const kinds = STATION_KINDS.map((kind) => ({ kind, ...roomAt(problem, drop, kind) })).filter(
    ({ needed }) => needed > 0,
  )
  if (kinds.length === 0) return null
  const { kind, left, needed } = kinds.reduce((a, b) =>
    b.left - b.needed < a.left - a.needed ? b : a,
  )
  const record = problem.drops[drop]!
  return {
    dropId: record.id,
    stationKind: kind,
    left: left as Minutes,
    needed: needed as Minutes,
    launchAt: record.launchAt,
    options: optionsOf(problem, desk, record, drop, left, needed),
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

function optionsOf(
  { jobs, work, origin }: Problem,
  desk: Desk,
  { launchAt }: Drop,
  drop: number,
  left: number,
  needed: number,
): readonly Option[] {
  const own = jobs.flatMap((job, index) => (work.drop[index] === drop ? [{ job, index }] : []))
  const end = after(origin, Math.max(...own.map(({ index }) => desk.end[index]!)))
  const pieces = Math.max(...own.map(({ job }) => job.pieces))
  const fewer = Math.floor((pieces * Math.max(0, left)) / needed)
  const short = (needed - left) as Minutes
  return [
    ...(short > 0 ? [{ code: 'overtime' as const, minutes: short }] : []),
    ...(short > 0 && fewer > 0 ? [{ code: 'fewer-pieces' as const, pieces: fewer }] : []),
    ...(end > launchAt ? [{ code: 'later-launch' as const, at: end }] : []),
  ]
}
