import { count, give, pass } from './decode.ts'
import { COLUMNS, clearDesk, type Desk, deskOf } from './desk.ts'
import type { Draft } from './draft.ts'
import { beginLateness, feelLateness, type Lateness, latenessOf } from './lateness.ts'
import type { Problem } from './problem.ts'

/** Turns between two pictures of the desk. */
const STRIDE = 16

/**
 * What a draft came to when it was last kept, with pictures of the desk on the way: so a changed one is worked out from
 * its first change on, and only until the desk looks again as it did.
 */
export interface Rework {
  /** The jobs' columns as they were kept, and the tally. */
  readonly was: Desk
  readonly kept: Int32Array
  readonly tried: Int32Array
  /** The turns between which pictures were tried. */
  from: number
  until: number
  /** The jobs that were given anew since. */
  readonly anew: Int32Array
  anewCount: number
  readonly lateness: Lateness
  /** Where the set-up keys of the gaps stand in a picture. */
  readonly families: number
}

export function reworkOf(problem: Problem, desk: Desk): Rework {
  const { state } = desk
  const turns = problem.work.count
  const pictures = (Math.floor(turns / STRIDE) + 1) * state.length
  return {
    was: deskOf(problem),
    kept: new Int32Array(pictures),
    tried: new Int32Array(pictures),
    from: 0,
    until: 0,
    anew: new Int32Array(turns),
    anewCount: 0,
    lateness: latenessOf(problem),
    families: (desk.gapFamily.byteOffset - desk.state.byteOffset) / desk.state.BYTES_PER_ELEMENT,
  }
}

/** Works a draft out from nothing and keeps it. */
export function workAnew(problem: Problem, desk: Desk, rework: Rework, draft: Draft): void {
  clearDesk(desk, problem)
  const { order } = draft
  for (let turn = 0; turn < order.length; turn++) {
    if (turn % STRIDE === 0) rework.kept.set(desk.state, (turn / STRIDE) * desk.state.length)
    give(problem, desk, order[turn]!, draft)
  }
  rework.was.given.set(desk.given)
  rework.was.tally.set(desk.tally)
  rework.anewCount = 0
}

/**
 * Works out what a draft's changes make different. False where it was given up on the way: drops were already late by
 * more than the limit, in weight, or a job past all changes ended later than it may, where that is said.
 */
export function workOut(
  problem: Problem,
  desk: Desk,
  rework: Rework,
  draft: Draft,
  limit: number,
  latest: Int32Array | null,
): boolean {
  const { kept, tried, lateness, was } = rework
  const { order, first } = draft
  const width = desk.state.length
  walkTo(problem, desk, rework, draft)
  desk.tally.set(was.tally)
  beginLateness(problem, lateness)
  let reach = draft.last
  for (let turn = first; turn < order.length; turn++) {
    if (turn % STRIDE === 0) {
      const at = (turn / STRIDE) * width
      if (turn > reach && isAsBefore(desk.state, kept, at)) {
        rework.until = turn
        return true
      }
      tried.set(desk.state, at)
    }
    const job = order[turn]!
    reach = Math.max(reach, giveAnew(problem, desk, rework, draft, job))
    if (lateness.weight > limit) return false
    if (latest && turn > draft.last && isTooLate(desk, was, latest, job)) return false
  }
  rework.until = order.length
  return true
}

function isTooLate({ end }: Desk, was: Desk, latest: Int32Array, job: number): boolean {
  return end[job]! > latest[job]! && end[job]! > was.end[job]!
}

/** Brings the desk to where the first change comes: nothing before it has changed. */
function walkTo(problem: Problem, desk: Desk, rework: Rework, { order, first }: Draft): void {
  const width = desk.state.length
  const picture = Math.floor(first / STRIDE)
  rework.from = first
  desk.state.set(rework.kept.subarray(picture * width, (picture + 1) * width))
  for (let turn = picture * STRIDE; turn < first; turn++) pass(problem, desk, order[turn]!)
}

/** What each gap is set up for when the first change comes. */
export function familiesBefore(
  { work }: Problem,
  { state, gap }: Desk,
  { kept, families }: Rework,
  { order, first }: Draft,
  into: Int32Array,
): void {
  const picture = Math.floor(first / STRIDE)
  const from = picture * state.length + families
  for (let at = 0; at < into.length; at++) into[at] = kept[from + at]!
  for (let turn = picture * STRIDE; turn < first; turn++) {
    const job = order[turn]!
    into[gap[job]!] = work.family[job]!
  }
}

/** The last turn that must be looked at because of this job. */
function giveAnew(problem: Problem, desk: Desk, rework: Rework, draft: Draft, job: number): number {
  rework.anew[rework.anewCount++] = job
  count(problem, desk, job, -1)
  give(problem, desk, job, draft)
  feelLateness(problem, rework.lateness, job, desk.end[job]!)
  return isOther(desk, rework.was, job) ? lastFollower(problem, draft.turn, job) : -1
}

/** Whether those that wait for a job would find it other than before. */
function isOther(desk: Desk, was: Desk, job: number): boolean {
  return (
    desk.end[job] !== was.end[job] ||
    desk.start[job] !== was.start[job] ||
    desk.setUp[job] !== was.setUp[job] ||
    desk.station[job] !== was.station[job]
  )
}

function lastFollower({ order }: Problem, turns: Int32Array, job: number): number {
  let last = -1
  for (let edge = order.afterStart[job]!; edge < order.afterStart[job + 1]!; edge++)
    last = Math.max(last, turns[order.after[edge]!]!)
  return last
}

function isAsBefore(state: Int32Array, kept: Int32Array, at: number): boolean {
  for (let index = 0; index < state.length; index++)
    if (state[index] !== kept[at + index]) return false
  return true
}

/** Keeps what was worked out. */
export function keepWork(problem: Problem, desk: Desk, rework: Rework): void {
  const { was, kept, tried, from, until } = rework
  const width = desk.state.length
  const begin = Math.ceil(from / STRIDE) * width
  const end = Math.ceil(until / STRIDE) * width
  if (begin < end) kept.set(tried.subarray(begin, end), begin)
  was.tally.set(desk.tally)
  copyAnew(problem, desk, was, rework)
}

export function dropWork(problem: Problem, desk: Desk, rework: Rework): void {
  copyAnew(problem, rework.was, desk, rework)
}

function copyAnew({ work }: Problem, from: Desk, into: Desk, rework: Rework): void {
  for (let column = 0; column < COLUMNS; column++) {
    const at = column * work.count
    for (let index = 0; index < rework.anewCount; index++) {
      const job = at + rework.anew[index]!
      into.given[job] = from.given[job]!
    }
  }
  rework.anewCount = 0
}
