import { NEVER, startBefore } from './clock.ts'
import type { Desk } from './desk.ts'
import type { Draft } from './draft.ts'
import { jobAt, type Lines, linesOf, lineUp } from './lines.ts'
import type { Problem } from './problem.ts'

/** The kept plan seen from its end: who stands beside whom, and by when each job must be over. */
export interface Outlook {
  readonly lines: Lines
  /** The latest end that makes no drop later than it is, or is due: by what waits for the job, and by its line too. */
  readonly byDrop: Int32Array
  readonly latest: Int32Array
  readonly dropEnd: Int32Array
  isLinedUp: boolean
  /** How many drafts have been kept since the latest ends were worked out. */
  keptSince: number
}

/** The latest ends are only near enough to judge by: they are worked out anew after so many kept drafts. */
const NEAR_ENOUGH = 4

export function outlookOf(problem: Problem): Outlook {
  const { work, drops } = problem
  return {
    lines: linesOf(problem),
    byDrop: new Int32Array(work.count),
    latest: new Int32Array(work.count),
    dropEnd: new Int32Array(drops.length),
    isLinedUp: false,
    keptSince: NEAR_ENOUGH,
  }
}

/** Another draft is kept: the same plan changed a little, or another plan. */
export function keepsAnother(outlook: Outlook, isNew: boolean): void {
  outlook.isLinedUp = false
  outlook.keptSince = isNew ? NEAR_ENOUGH : outlook.keptSince + 1
}

/** Brings it up to what is kept. The desk must be as kept, too. */
export function lookOut(problem: Problem, desk: Desk, outlook: Outlook, { kept }: Draft): void {
  if (outlook.isLinedUp) return
  outlook.isLinedUp = true
  lineUp(problem, desk, outlook.lines, kept.order)
  if (outlook.keptSince < NEAR_ENOUGH) return
  outlook.keptSince = 0
  endDrops(problem, desk, outlook.dropEnd)
  for (let turn = kept.order.length - 1; turn >= 0; turn--) {
    const job = kept.order[turn]!
    outlook.byDrop[job] = Math.min(
      ownLatest(problem, desk, outlook, job),
      latestByFollowers(problem, desk, outlook, kept.station, job),
    )
    outlook.latest[job] = Math.min(
      outlook.byDrop[job]!,
      latestByLine(problem, desk, outlook, kept.station[job]!, job),
    )
  }
}

function endDrops({ work, dropFrom }: Problem, { end }: Desk, dropEnd: Int32Array): void {
  dropEnd.set(dropFrom)
  for (let job = 0; job < work.count; job++) {
    const drop = work.drop[job]!
    if (end[job]! > dropEnd[drop]!) dropEnd[drop] = end[job]!
  }
}

function ownLatest(
  { work, due }: Problem,
  { end }: Desk,
  { dropEnd }: Outlook,
  job: number,
): number {
  const drop = work.drop[job]!
  return Math.min(Math.max(due[drop]!, dropEnd[drop]!), Math.max(work.deadline[job]!, end[job]!))
}

function latestByFollowers(
  { work, order, clocks }: Problem,
  { setUp }: Desk,
  { latest }: Outlook,
  station: Int32Array,
  job: number,
): number {
  let least = NEVER
  for (let edge = order.afterStart[job]!; edge < order.afterStart[job + 1]!; edge++) {
    const after = order.after[edge]!
    const rest = restAfter(order, job, after, work.run[after]! + setUp[after]!)
    const from = startBefore(clocks[station[after]!]!, latest[after]!, rest)
    if (from < least) least = from
  }
  return least
}

/** What is left of a follower when the one before it has ended: all of it, or its last batch. */
function restAfter(order: Problem['order'], job: number, after: number, all: number): number {
  for (let edge = order.beforeStart[after]!; edge < order.beforeStart[after + 1]!; edge++)
    if (order.before[edge] === job && order.batch[edge]! >= 0) return order.lastBatch[edge]!
  return all
}

/** A wall stands where it stands, whatever comes before it. */
function latestByLine(
  { work, clocks }: Problem,
  { setUp }: Desk,
  { lines, latest }: Outlook,
  station: number,
  job: number,
): number {
  const after = jobAt(lines, station, lines.place[job]! + 1)
  if (after < 0) return NEVER
  return startBefore(clocks[station]!, latest[after]!, work.run[after]! + setUp[after]!)
}
