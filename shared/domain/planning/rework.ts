import type { Draft } from './change-sequence.ts'
import { give } from './decode.ts'
import { COLUMNS, clearDesk, type Desk, END, START, STATION } from './desk.ts'
import type { Problem } from './problem.ts'

/** Turns between two pictures of the desk. */
const STRIDE = 16

/**
 * Pictures of the desk on the way through a sequence, so that a changed one is worked out from its first change on, and
 * only until the desk looks again as it did: from there on everything comes as it came before.
 */
export interface Rework {
  readonly given: Int32Array
  readonly kept: Int32Array
  readonly tried: Int32Array
  /** The tally at the end of what is kept. */
  readonly total: Int32Array
  from: number
  until: number
}

export function reworkOf({ given, state, tally }: Desk, turns: number): Rework {
  const pictures = (Math.floor(turns / STRIDE) + 1) * state.length
  return {
    given: given.slice(),
    kept: new Int32Array(pictures),
    tried: new Int32Array(pictures),
    total: tally.slice(),
    from: 0,
    until: 0,
  }
}

/** Works a draft out from nothing and keeps the pictures. */
export function workAnew(problem: Problem, desk: Desk, rework: Rework, draft: Draft): void {
  clearDesk(desk, problem.setUps.families)
  rework.from = 0
  goOn(problem, desk, rework, draft, 0, draft.order.length)
  keepWork(desk, rework)
}

/** Works out what a draft's changes make different; false where nothing has changed. */
export function workOut(problem: Problem, desk: Desk, rework: Rework, draft: Draft): boolean {
  const first = firstChange(draft)
  if (first === draft.order.length) return false
  const width = desk.state.length
  const picture = Math.floor(first / STRIDE)
  rework.from = picture * width
  desk.state.set(rework.kept.subarray(rework.from, rework.from + width))
  goOn(problem, desk, rework, draft, picture * STRIDE, lastChange(draft))
  return true
}

function goOn(
  problem: Problem,
  desk: Desk,
  rework: Rework,
  { order, station, turn: turns }: Draft,
  begin: number,
  last: number,
): void {
  const width = desk.state.length
  let reach = last
  for (let turn = begin; turn < order.length; turn++) {
    if (turn % STRIDE === 0) {
      const at = (turn / STRIDE) * width
      if (turn > reach && isAsBefore(desk, rework, at)) {
        rework.until = at
        desk.tally.forEach((count, index) => {
          desk.tally[index] = rework.total[index]! + count - tallyAt(desk, rework.kept, at, index)
        })
        return
      }
      rework.tried.set(desk.state, at)
    }
    const job = order[turn]!
    give(problem, desk, job, station)
    if (isChanged(desk, rework, job)) reach = Math.max(reach, lastFollower(problem, turns, job))
  }
  rework.until = rework.kept.length
}

/** Whether those that wait for a job would find it other than before. */
function isChanged({ station, start, end, given }: Desk, rework: Rework, job: number): boolean {
  const kept = rework.given
  const count = given.length / COLUMNS
  return (
    end[job] !== kept[END * count + job] ||
    start[job] !== kept[START * count + job] ||
    station[job] !== kept[STATION * count + job]
  )
}

function lastFollower({ order }: Problem, turns: Int32Array, job: number): number {
  let last = -1
  for (let edge = order.afterStart[job]!; edge < order.afterStart[job + 1]!; edge++)
    last = Math.max(last, turns[order.after[edge]!]!)
  return last
}

function isAsBefore({ state, tally }: Desk, { kept }: Rework, at: number): boolean {
  for (let index = 0; index < state.length - tally.length; index++)
    if (state[index] !== kept[at + index]) return false
  return true
}

/** The tally is the last part of every picture. */
function tallyAt({ state, tally }: Desk, pictures: Int32Array, at: number, index: number): number {
  return pictures[at + state.length - tally.length + index]!
}

export function keepWork(desk: Desk, { given, kept, tried, total, from, until }: Rework): void {
  given.set(desk.given)
  kept.set(tried.subarray(from, until), from)
  const width = desk.state.length
  const late = width - desk.tally.length
  for (let index = 0; index < desk.tally.length; index++) {
    const more = desk.tally[index]! - total[index]!
    for (let at = until + late + index; at < kept.length && more !== 0; at += width)
      kept[at]! += more
    total[index] = desk.tally[index]!
  }
}

export function dropWork(desk: Desk, rework: Rework): void {
  desk.given.set(rework.given)
}

function firstChange({ order, station, keptOrder, keptStation }: Draft): number {
  let turn = 0
  while (turn < order.length) {
    const job = order[turn]!
    if (job !== keptOrder[turn] || station[job] !== keptStation[job]) return turn
    turn++
  }
  return turn
}

function lastChange({ order, station, keptOrder, keptStation }: Draft): number {
  for (let turn = order.length - 1; turn >= 0; turn--) {
    const job = order[turn]!
    if (job !== keptOrder[turn] || station[job] !== keptStation[job]) return turn
  }
  return -1
}
