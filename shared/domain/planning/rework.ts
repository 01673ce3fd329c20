import type { Draft } from './change-sequence.ts'
import { give } from './decode.ts'
import { clearDesk, type Desk } from './desk.ts'
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
  { order, station }: Draft,
  begin: number,
  last: number,
): void {
  const width = desk.state.length
  for (let turn = begin; turn < order.length; turn++) {
    if (turn % STRIDE === 0) {
      const at = (turn / STRIDE) * width
      if (turn > last && isAsBefore(desk, rework, at)) {
        rework.until = at
        desk.tally.forEach((count, index) => {
          desk.tally[index] = rework.total[index]! + count - tallyAt(desk, rework.kept, at, index)
        })
        return
      }
      rework.tried.set(desk.state, at)
    }
    give(problem, desk, order[turn]!, station)
  }
  rework.until = rework.kept.length
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
