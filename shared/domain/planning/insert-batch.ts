import { isAble } from './change-sequence.ts'
import { endOf, startBefore } from './clock.ts'
import { putAt, putBetween } from './draft.ts'
import { readyAt } from './held-back.ts'
import { lookOut } from './outlook.ts'
import type { Run } from './run.ts'
import { barredOr } from './set-up-change.ts'

/** Jobs of one set-up key that stand in one line without a break, by their places in it. */
interface Batch {
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

/** Between two jobs of a line: before the one that now has that place in it. */
interface Slot {
  readonly station: number
  readonly place: number
  readonly from: number
  readonly worth: number
}

/** How long before a batch can start a slot may be free. */
const EARLY = 960

/**
 * Puts a job, or it and those of its set-up key right behind it, where they fit in time and need little set-up, by the
 * times of the kept plan: the best such slot, up to chance.
 */
export function insertBatch(run: Run, job: number, most: number, leeway: number): void {
  lookOut(run.problem, run.desk, run.outlook, run.draft)
  const batch = batchFrom(run, job, most)
  const slot = bestSlot(run, batch, job, leeway)
  if (slot) put(run, batch, slot)
}

function batchFrom({ problem, draft, desk, outlook }: Run, job: number, most: number): Batch {
  const { work } = problem
  const { line, lineStart, place, byDrop } = outlook
  const home = draft.station[job]!
  const family = work.family[job]!
  const first = place[job]!
  const end = Math.min(lineStart[home + 1]!, first + most)
  let last = first
  let run = work.run[job]!
  while (last + 1 < end && work.family[line[last + 1]!] === family) {
    last++
    run += work.run[line[last]!]!
  }
  const ready = readyAt(problem, desk, job)
  const until = byDrop[line[last]!]!
  const bare = { first, last, home, family, run, ready, until }
  return { ...bare, saved: setUpAt({ problem, outlook }, home, first, last + 1, family) }
}

type Lines = Pick<Run, 'problem' | 'outlook'>

/** What a batch adds to the set-ups of a line when it stands between these places, and nothing else does. */
function setUpAt(
  { problem: { setUps, work }, outlook: { line, lineStart } }: Lines,
  station: number,
  after: number,
  before: number,
  family: number,
): number {
  const from = after > lineStart[station]! ? work.family[line[after - 1]!]! : setUps.families
  const own = barredOr(setUps, station, from, family)
  if (before >= lineStart[station + 1]!) return own
  const to = work.family[line[before]!]!
  return own + barredOr(setUps, station, family, to) - barredOr(setUps, station, from, to)
}

function bestSlot(run: Run, batch: Batch, job: number, leeway: number): Slot | null {
  const { work } = run.problem
  let best: Slot | null = null
  for (let at = work.stationStart[job]!; at < work.stationStart[job + 1]!; at++)
    best = bestSlotAt(run, batch, work.station[at]!, leeway, best)
  return best
}

function bestSlotAt(
  run: Run,
  batch: Batch,
  station: number,
  leeway: number,
  known: Slot | null,
): Slot | null {
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
    const from = Math.max(free, batch.ready)
    if (best && worth >= best.worth) continue
    if (isInTime(run, batch, station, place, from)) best = { station, place, from, worth }
  }
  return best
}

/** The first place of a line that is free not long before the batch can start. */
function firstPlace({ outlook, desk }: Run, { ready }: Batch, station: number): number {
  let low = outlook.lineStart[station]!
  let high = outlook.lineStart[station + 1]!
  while (low < high) {
    const middle = (low + high) >> 1
    if (desk.end[outlook.line[middle]!]! <= ready - EARLY) low = middle + 1
    else high = middle
  }
  return low
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

/** Whether neither the batch nor the job behind it would make a drop later, were all else to stay. */
function isInTime(
  { problem, outlook, desk }: Run,
  batch: Batch,
  station: number,
  place: number,
  from: number,
): boolean {
  const { work, setUps, clocks } = problem
  const { line, lineStart, latest } = outlook
  const clock = clocks[station]!
  const before = place > lineStart[station]! ? work.family[line[place - 1]!]! : setUps.families
  const setUp = barredOr(setUps, station, before, batch.family)
  const done = endOf(clock, from, setUp + batch.run)
  if (done > batch.until) return false
  if (place === lineStart[station + 1]!) return true
  const next = line[place]!
  const nextSetUp = barredOr(setUps, station, batch.family, work.family[next]!)
  const isBehind = isBehindItself(batch, station, place)
  const wasFree = isBehind ? desk.end[line[place - 1]!]! : desk.start[next]!
  if (done <= wasFree && (isBehind || nextSetUp <= desk.setUp[next]!)) return true
  const start = isBehind ? done : Math.max(done, wasFree)
  return endOf(clock, start, nextSetUp + work.run[next]!) <= latest[next]!
}

/** As many of the batch, from its first on, as find a turn there. */
function put({ problem, draft, desk, outlook }: Run, batch: Batch, slot: Slot): void {
  const { line, lineStart } = outlook
  const { station, place } = slot
  const next = place < lineStart[station + 1]! ? line[place]! : -1
  let previous = place > lineStart[station]! ? line[place - 1]! : -1
  let from = slot.from
  for (let at = batch.first; at <= batch.last; at++) {
    const job = line[at]!
    if (!isAble(problem.work, job, station)) return
    const low = previous < 0 ? 0 : draft.turn[previous]! + 1
    const high = next < 0 ? draft.order.length : draft.turn[next]!
    if (!putBetween(problem, draft, job, low, high, desk.start, from)) return
    putAt(draft, job, station)
    previous = job
    from += problem.work.run[job]!
  }
}
