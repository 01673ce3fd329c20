import type { Draft } from './change-sequence.ts'
import { give } from './decode.ts'
import type { Desk } from './desk.ts'
import type { Problem } from './problem.ts'

/** Turns between two pictures of the desk. */
const STRIDE = 16

/** Pictures of the desk on the way through a sequence, so that a changed one is worked out from its first change on. */
export interface Rework {
  readonly given: Int32Array
  readonly kept: Int32Array
  readonly tried: Int32Array
  from: number
}

export function reworkOf({ given, state }: Desk, turns: number): Rework {
  const pictures = (Math.floor(turns / STRIDE) + 1) * state.length
  const rework = {
    given: given.slice(),
    kept: new Int32Array(pictures),
    tried: new Int32Array(pictures),
    from: 0,
  }
  rework.kept.set(state)
  rework.tried.set(state)
  return rework
}

/** Works the draft out from the last picture before its first change; false where nothing has changed. */
export function workOut(problem: Problem, desk: Desk, rework: Rework, draft: Draft): boolean {
  const { order, station } = draft
  const changed = firstChange(draft)
  if (changed === order.length) return false
  const width = desk.state.length
  const picture = Math.floor(changed / STRIDE)
  rework.from = picture * width
  desk.state.set(rework.kept.subarray(rework.from, rework.from + width))
  for (let turn = picture * STRIDE; turn < order.length; turn++) {
    if (turn % STRIDE === 0) rework.tried.set(desk.state, (turn / STRIDE) * width)
    give(problem, desk, order[turn]!, station)
  }
  return true
}

export function keepWork(desk: Desk, rework: Rework): void {
  rework.given.set(desk.given)
  rework.kept.set(rework.tried.subarray(rework.from), rework.from)
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
