import { firstWhere } from '../first-where.ts'
import { endOf, NEVER, startBefore } from './clock.ts'
import { readyAt } from './held-back.ts'
import { familyBefore, jobAt } from './outlook.ts'
import type { Run } from './run.ts'
import { barredOr } from './set-up-change.ts'

/** Jobs of one set-up key that stand in one line without a break, by their places in it. */
export interface Batch {
  readonly first: number
  readonly last: number
  readonly home: number
  readonly family: number
  readonly run: number
  readonly ready: number
  /** By when it must be over, wherever it stands. */
  readonly until: number
  /** Minutes of set-up less where it stands now, were it gone. */
  readonly saved: number
}

/** Where a batch fits by the times of the kept plan: before the job that now has that place in its line. */
export interface BatchSpot {
  readonly station: number
  readonly place: number
  readonly from: number
  readonly done: number
  /** Minutes of set-up more; and what it is chosen by, which is that up to chance. */
  readonly more: number
  readonly worth: number
}

/** How long before a batch can start a spot may be free. */
const EARLY = 960

/** A job, or it and as many as that with those of its set-up key right behind it. */
export function batchFrom(run: Run, job: number, most: number): Batch {
  const { problem, draft, desk, outlook } = run
  const { work } = problem
  const { line, lineStart, place, byDrop } = outlook
  const home = draft.station[job]!
  const family = work.family[job]!
  const first = place[job]!
  const end = Math.min(lineStart[home + 1]!, first + most)
  let last = first
  let minutes = work.run[job]!
  while (last + 1 < end && work.family[line[last + 1]!] === family) {
    last++
    minutes += work.run[line[last]!]!
  }
  const ready = readyAt(problem, desk, job)
  const until = byDrop[line[last]!]!
  const saved = setUpAt(run, home, first, last + 1, family)
  return { first, last, home, family, run: minutes, ready, until, saved }
}

/** What a batch adds to the set-ups of a line when it stands between these places, and nothing else does. */
function setUpAt(
  { problem, outlook }: Run,
  station: number,
  after: number,
  before: number,
  family: number,
): number {
  const { setUps, work } = problem
  const from = familyBefore(problem, outlook, station, after)
  const own = barredOr(setUps, station, from, family)
  const next = jobAt(outlook, station, before)
  if (next < 0) return own
  const to = work.family[next]!
  return own + barredOr(setUps, station, family, to) - barredOr(setUps, station, from, to)
}

/** Where it needs least set-up, up to chance, and is in time; null where it needs more than the leeway everywhere. */
export function bestSpot(run: Run, batch: Batch, leeway: number): BatchSpot | null {
  const { work } = run.problem
  const job = run.outlook.line[batch.first]!
  let best: BatchSpot | null = null
  for (let at = work.stationStart[job]!; at < work.stationStart[job + 1]!; at++)
    best = bestSpotAt(run, batch, work.station[at]!, leeway, best)
  return best
}

function bestSpotAt(
  run: Run,
  batch: Batch,
  station: number,
  leeway: number,
  known: BatchSpot | null,
): BatchSpot | null {
  const { lineStart } = run.outlook
  let best = known
  for (let place = firstPlace(run, batch, station); place <= lineStart[station + 1]!; place++) {
    const isOwn = station === batch.home && place >= batch.first && place <= batch.last + 1
    if (isOwn) continue
    const free = freeAt(run, batch, station, place)
    if (free > batch.until) break
    const more = setUpAt(run, station, place, place, batch.family) - batch.saved
    if (more > leeway) continue
    const worth = more + (run.random.below(1000) * leeway) / 1000
    if (best && worth >= best.worth) continue
    const from = Math.max(free, batch.ready)
    const done = doneAt(run, batch, station, place, from)
    if (done < NEVER) best = { station, place, from, done, more, worth }
  }
  return best
}

/** The first place of a line that is free not long before the batch can start. */
function firstPlace({ outlook, desk }: Run, { ready }: Batch, station: number): number {
  const { line, lineStart } = outlook
  return firstWhere(
    lineStart[station]!,
    lineStart[station + 1]!,
    (place) => desk.end[line[place]!]! > ready - EARLY,
  )
}

/** When the line is free at a place; those of its own line that the batch goes behind move up. */
function freeAt({ problem, outlook, desk }: Run, batch: Batch, station: number, place: number) {
  if (place === outlook.lineStart[station]!) return 0
  const end = desk.end[outlook.line[place - 1]!]!
  if (!isBehindItself(batch, station, place)) return end
  return startBefore(problem.clocks[station]!, end, batch.run + batch.saved)
}

function isBehindItself({ home, last }: Batch, station: number, place: number): boolean {
  return station === home && place > last
}

/** When the batch is over; `NEVER` where it or the job behind it would make a drop later, were all else to stay. */
function doneAt(
  { problem, outlook, desk }: Run,
  batch: Batch,
  station: number,
  place: number,
  from: number,
): number {
  const { work, setUps, clocks } = problem
  const clock = clocks[station]!
  const before = familyBefore(problem, outlook, station, place)
  const done = endOf(clock, from, barredOr(setUps, station, before, batch.family) + batch.run)
  if (done > batch.until) return NEVER
  const next = jobAt(outlook, station, place)
  if (next < 0) return done
  const nextSetUp = barredOr(setUps, station, batch.family, work.family[next]!)
  const isBehind = isBehindItself(batch, station, place)
  const wasFree = isBehind ? desk.end[outlook.line[place - 1]!]! : desk.start[next]!
  if (done <= wasFree && (isBehind || nextSetUp <= desk.setUp[next]!)) return done
  const start = isBehind ? done : Math.max(done, wasFree)
  const nextDone = endOf(clock, start, nextSetUp + work.run[next]!)
  return nextDone <= outlook.latest[next]! ? done : NEVER
}
