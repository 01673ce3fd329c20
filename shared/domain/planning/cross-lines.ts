import { firstWhere } from '../first-where.ts'
import { firstPast } from './around-fixed.ts'
import { isAble } from './change-sequence.ts'
import { putAt, thinkIn } from './draft.ts'
import { followIfNeeded } from './followed.ts'
import { familyBefore, jobAt, startAt } from './lines.ts'
import { lookOut } from './outlook.ts'
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
 * Lets two stations do each other's jobs from one moment to another, where that needs least set-up, up to chance: whole
 * stretches come to where their like are, and neither station is through much sooner or later (Taillard et al. 1997).
 */
export function crossLines(run: Run, job: number, leeway: number): void {
  lookOut(run.problem, run.desk, run.outlook, run.draft)
  const front = frontAt(run, job)
  if (!front) return
  const { draft } = run
  const stretch = bestStretch(run, front, leeway)
  for (const one of stretch) {
    const to = draft.station[one] === front.own ? front.other : front.own
    putAt(draft, one, to)
    thinkIn(draft, one, gapThen(run, one, to))
  }
  for (const one of stretch) followIfNeeded(run, one, draft.gap[one]!)
}

/** The gap of a station that is open when a job starts now. */
function gapThen({ problem: { fixed, stations }, desk }: Run, job: number, station: number) {
  const first = desk.gapStart[station]!
  if (stations[station]!.capacity > 1) return first
  return first + firstPast(fixed.starts[station]!, 0, desk.start[job]!)
}

/** Right before a job, and at a place of another line that comes between the same moments; null where there is no other. */
function frontAt(run: Run, job: number): Front | null {
  const { problem, draft, desk, outlook, random } = run
  const { work } = problem
  const { lines } = outlook
  const own = draft.station[job]!
  const first = work.stationStart[job]!
  const others = work.stationStart[job + 1]! - first - 1
  if (others < 1) return null
  const drawn = work.station[first + random.below(others)]!
  const other = drawn === own ? work.station[first + others]! : drawn
  const ownPlace = lines.place[job]!
  const before = ownPlace === lines.lineStart[own]! ? -1 : startAt(lines, desk, ownPlace - 1)
  const low = placeBehind(run, other, before)
  const high = placeBehind(run, other, desk.start[job]!)
  return { own, other, ownPlace, otherPlace: low + random.below(high - low + 1) }
}

/** The first place of a line where something starts after a moment. */
function placeBehind({ outlook: { lines }, desk }: Run, station: number, moment: number): number {
  return firstWhere(
    lines.lineStart[station]!,
    lines.lineStart[station + 1]!,
    (place) => startAt(lines, desk, place) > moment,
  )
}

/** The jobs that had best change lines; none where all ends need more set-up than the leeway. */
function bestStretch(run: Run, front: Front, leeway: number): readonly number[] {
  const { problem, random } = run
  const begin = crossing(run, front)
  const jobs: number[] = []
  let best = leeway + 1
  let end = 0
  for (let isOwn = isOwnNext(run, front); isOwn !== null; isOwn = isOwnNext(run, front)) {
    const job = passOne(run, front, isOwn)
    if (job >= 0) jobs.push(job)
    if (
      jobs.length > MOST ||
      (job >= 0 && !isAble(problem.work, job, isOwn ? front.other : front.own))
    )
      break
    const more = begin + crossing(run, front)
    if (more > leeway) continue
    const worth = more + (random.below(1000) * leeway) / 1000
    if (worth >= best) continue
    best = worth
    end = jobs.length
  }
  return jobs.slice(0, end)
}

/** Whether what is behind a front and starts first stands in the own line; null where both lines have ended. */
function isOwnNext({ desk, outlook: { lines } }: Run, front: Front): boolean | null {
  const isOver = front.ownPlace >= lines.lineStart[front.own + 1]!
  if (front.otherPlace >= lines.lineStart[front.other + 1]!) return isOver ? null : true
  if (isOver) return false
  return startAt(lines, desk, front.ownPlace) < startAt(lines, desk, front.otherPlace)
}

/** Moves a front past what comes next; answers which job that is, -1 where it is a wall. */
function passOne({ outlook: { lines } }: Run, front: Front, isOwn: boolean): number {
  return isOwn
    ? jobAt(lines, front.own, front.ownPlace++)
    : jobAt(lines, front.other, front.otherPlace++)
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
  const job = jobAt(outlook.lines, from, fromPlace)
  if (job < 0) return 0
  const family = problem.work.family[job]!
  const was = barredOr(
    problem.setUps,
    from,
    familyBefore(problem, outlook.lines, from, fromPlace),
    family,
  )
  return (
    barredOr(problem.setUps, to, familyBefore(problem, outlook.lines, to, toPlace), family) - was
  )
}
