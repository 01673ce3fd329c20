import { firstWhere } from '../first-where.ts'
import { isAble } from './change-sequence.ts'
import { putAt } from './draft.ts'
import { familyBefore, jobAt, lookOut, type Outlook } from './outlook.ts'
import type { Run } from './run.ts'
import { barredOr } from './set-up-change.ts'

/** Two lines, and the place in each before which they would cross. */
interface Front {
  readonly own: number
  readonly other: number
  ownPlace: number
  otherPlace: number
}

/** For how many jobs two lines may stay crossed. */
const MOST = 200

/**
 * Lets two stations do each other's jobs from one turn to another, where that needs least set-up, up to chance: whole
 * stretches come to where their like are, and neither station is through much sooner or later (Taillard et al. 1997).
 */
export function crossLines(run: Run, job: number, leeway: number): void {
  lookOut(run.problem, run.desk, run.outlook, run.draft)
  const front = frontAt(run, job)
  if (!front) return
  const from = run.draft.turn[nextOf(run, front)]!
  const until = bestEnd(run, front, leeway)
  const { order, station } = run.draft
  for (let turn = from; turn <= until; turn++) {
    const one = order[turn]!
    const at = station[one]!
    if (at === front.own || at === front.other)
      putAt(run.draft, one, at === front.own ? front.other : front.own)
  }
}

/** Right before a job, and at a place of another line that comes between the same turns; null where there is no other. */
function frontAt({ problem: { work }, draft, outlook, random }: Run, job: number): Front | null {
  const own = draft.station[job]!
  const first = work.stationStart[job]!
  const others = work.stationStart[job + 1]! - first - 1
  if (others < 1) return null
  const drawn = work.station[first + random.below(others)]!
  const other = drawn === own ? work.station[first + others]! : drawn
  const ownPlace = outlook.place[job]!
  const previous = jobAt(outlook, own, ownPlace - 1)
  const low = placeBehind(draft.turn, outlook, other, previous < 0 ? -1 : draft.turn[previous]!)
  const high = placeBehind(draft.turn, outlook, other, draft.turn[job]!)
  return { own, other, ownPlace, otherPlace: low + random.below(high - low + 1) }
}

/** The first place of a line whose job has its turn after another. */
function placeBehind(
  turns: Int32Array,
  { line, lineStart }: Outlook,
  station: number,
  turn: number,
): number {
  return firstWhere(
    lineStart[station]!,
    lineStart[station + 1]!,
    (place) => turns[line[place]!]! > turn,
  )
}

/** The job behind a front that has its turn first; -1 where both lines have ended. */
function nextOf({ draft, outlook }: Run, { own, other, ownPlace, otherPlace }: Front): number {
  const mine = jobAt(outlook, own, ownPlace)
  const theirs = jobAt(outlook, other, otherPlace)
  if (mine < 0 || theirs < 0) return Math.max(mine, theirs)
  return draft.turn[mine]! < draft.turn[theirs]! ? mine : theirs
}

/** The turn after which the lines had best cross back; -1 where all ends need more set-up than the leeway. */
function bestEnd(run: Run, front: Front, leeway: number): number {
  const { problem, draft, random } = run
  const begin = crossing(run, front)
  let best = leeway + 1
  let end = -1
  for (let count = 0; count < MOST; count++) {
    const job = nextOf(run, front)
    if (job < 0) break
    const isOwn = draft.station[job] === front.own
    if (!isAble(problem.work, job, isOwn ? front.other : front.own)) break
    if (isOwn) front.ownPlace++
    else front.otherPlace++
    const more = begin + crossing(run, front)
    if (more > leeway) continue
    const worth = more + (random.below(1000) * leeway) / 1000
    if (worth >= best) continue
    best = worth
    end = draft.turn[job]!
  }
  return end
}

/** By how many minutes of set-up two lines that cross at a front differ from two that do not. */
function crossing(run: Run, { own, other, ownPlace, otherPlace }: Front): number {
  const mine = changeOf(run, own, other, ownPlace, otherPlace)
  return mine + changeOf(run, other, own, otherPlace, ownPlace)
}

/** What a line's next job needs more behind what the other line does before. */
function changeOf(
  { problem, outlook }: Run,
  from: number,
  to: number,
  fromPlace: number,
  toPlace: number,
): number {
  const job = jobAt(outlook, from, fromPlace)
  if (job < 0) return 0
  const family = problem.work.family[job]!
  const was = barredOr(
    problem.setUps,
    from,
    familyBefore(problem, outlook, from, fromPlace),
    family,
  )
  return barredOr(problem.setUps, to, familyBefore(problem, outlook, to, toPlace), family) - was
}
