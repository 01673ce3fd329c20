import { firstWhere } from '../first-where.ts'
import { endOf, NEVER, startBefore, workBetween } from './clock.ts'
import { readyAt } from './held-back.ts'
import { endAt, familyBefore, gapAt, jobAt, wallAt } from './lines.ts'
import { setUpMinutes } from './problem.ts'
import type { Run } from './run.ts'
import { barredOr } from './set-up-change.ts'

/** Jobs of one set-up key that stand in one line without a break, by their places in it. */
export interface Batch {
  readonly first: number
  readonly last: number
  readonly home: number
  readonly gap: number
  readonly family: number
  readonly run: number
  readonly ready: number
  /** By when it must be over, wherever it stands. */
  readonly until: number
  /** Minutes of set-up less where it stands now, were it gone. */
  readonly saved: number
}

/** Where a batch fits by the times of the kept plan: before what now has that place in its line. */
export interface BatchSpot {
  readonly station: number
  readonly gap: number
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
  const { lines } = outlook
  const home = draft.station[job]!
  const family = work.family[job]!
  const first = lines.place[job]!
  let last = first
  let minutes = work.run[job]!
  while (last + 1 < first + most) {
    const next = jobAt(lines, home, last + 1)
    if (next < 0 || work.family[next] !== family) break
    last++
    minutes += work.run[next]!
  }
  return {
    first,
    last,
    home,
    gap: desk.gap[job]!,
    family,
    run: minutes,
    ready: readyAt(problem, desk, job),
    until: outlook.byDrop[lines.line[last]!]!,
    saved: setUpAt(run, home, first, last + 1, family),
  }
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
  const from = familyBefore(problem, outlook.lines, station, after)
  const own = barredOr(setUps, station, from, family)
  const next = jobAt(outlook.lines, station, before)
  if (next < 0) return own
  const to = work.family[next]!
  return own + barredOr(setUps, station, family, to) - barredOr(setUps, station, from, to)
}

/** Where it needs least set-up, up to chance, and is in time; null where it needs more than the leeway everywhere. */
export function bestSpot(run: Run, batch: Batch, leeway: number): BatchSpot | null {
  const { work } = run.problem
  const job = run.outlook.lines.line[batch.first]!
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
  const { lines } = run.outlook
  const end = lines.lineStart[station + 1]!
  let best = known
  for (let place = firstPlace(run, batch, station); place <= end; place++) {
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
    const gap = gapAt(lines, run.desk, station, place)
    if (done < NEVER) best = { station, gap, place, from, done, more, worth }
  }
  return best
}

/** The first place of a line that is free not long before the batch can start. */
function firstPlace({ outlook: { lines }, desk }: Run, { ready }: Batch, station: number): number {
  return firstWhere(
    lines.lineStart[station]!,
    lines.lineStart[station + 1]!,
    (place) => endAt(lines, desk, place) > ready - EARLY,
  )
}

/** When the line is free at a place; those of its own gap that the batch goes behind move up. */
function freeAt(run: Run, batch: Batch, station: number, place: number): number {
  const { lines } = run.outlook
  if (place === lines.lineStart[station]!) return 0
  const end = endAt(lines, run.desk, place - 1)
  if (!isBehindItself(run, batch, station, place)) return end
  return startBefore(run.problem.clocks[station]!, end, batch.run + batch.saved)
}

function isBehindItself(
  { desk, outlook }: Run,
  { home, last, gap }: Batch,
  station: number,
  place: number,
): boolean {
  return station === home && place > last && gapAt(outlook.lines, desk, station, place) === gap
}

/** When the batch is over; `NEVER` where it or what stands behind it would make a drop later, were all else to stay. */
function doneAt(run: Run, batch: Batch, station: number, place: number, from: number): number {
  const { setUps, clocks } = run.problem
  const { lines } = run.outlook
  const before = familyBefore(run.problem, lines, station, place)
  const setUp = barredOr(setUps, station, before, batch.family)
  const done = endOf(clocks[station]!, from, setUp + batch.run)
  if (done > batch.until) return NEVER
  const next = jobAt(lines, station, place)
  if (next >= 0) return leavesTime(run, batch, station, place, done) ? done : NEVER
  const wall = wallAt(lines, station, place)
  return wall < 0 || clearsWall(run, batch, station, wall, done) ? done : NEVER
}

/** Whether the job that a batch would stand before is still in time behind it. */
function leavesTime(run: Run, batch: Batch, station: number, place: number, done: number): boolean {
  const { problem, outlook, desk } = run
  const { work, setUps, clocks } = problem
  const { lines } = outlook
  const next = lines.line[place]!
  const setUp = barredOr(setUps, station, batch.family, work.family[next]!)
  const isBehind = isBehindItself(run, batch, station, place)
  const wasFree = isBehind ? endAt(lines, desk, place - 1) : desk.start[next]!
  if (done <= wasFree && (isBehind || setUp <= desk.setUp[next]!)) return true
  const start = isBehind ? done : Math.max(done, wasFree)
  return endOf(clocks[station]!, start, setUp + work.run[next]!) <= outlook.latest[next]!
}

/** Whether a batch is over before a wall, in time for that to be set up for. */
function clearsWall(run: Run, batch: Batch, station: number, gap: number, done: number): boolean {
  const { setUps, clocks } = run.problem
  const wall = run.outlook.lines.walls[gap]!
  if (done > wall.start) return false
  const minutes = setUpMinutes(setUps, station, batch.family, wall.family)
  if (minutes <= wall.setUp) return minutes >= 0
  return wall.early && workBetween(clocks[station]!, done, wall.start) >= minutes - wall.setUp
}
