import type { Sequence } from './decode.ts'
import type { Problem } from './problem.ts'
import type { Random } from './random.ts'

/** A sequence that is changed in place, with each job's turn and the way back. */
export interface Draft extends Sequence {
  readonly turn: Int32Array
  readonly keptOrder: Int32Array
  readonly keptStation: Int32Array
}

export function draftOf({ order, station }: Sequence): Draft {
  const draft = {
    order: order.slice(),
    station: station.slice(),
    turn: new Int32Array(order.length),
    keptOrder: order.slice(),
    keptStation: station.slice(),
  }
  number(draft)
  return draft
}

export function adopt(draft: Draft, { order, station }: Sequence): void {
  draft.order.set(order)
  draft.station.set(station)
  keepDraft(draft)
  number(draft)
}

export function keepDraft({ order, station, keptOrder, keptStation }: Draft): void {
  keptOrder.set(order)
  keptStation.set(station)
}

export function takeBack(draft: Draft): void {
  draft.order.set(draft.keptOrder)
  draft.station.set(draft.keptStation)
  number(draft)
}

/** Changes the draft by one draw of chance: a job's turn or station, or a whole drop's turns. */
export function change(problem: Problem, draft: Draft, job: number, random: Random): void {
  const kind = random.below(100)
  if (kind < 60) joinFamily(problem, draft, job, random)
  else if (kind < 80) shift(problem, draft, job, draft.turn[job]! + around(random, 40))
  else if (kind < 95) {
    redraw(problem, draft, job, random)
    shift(problem, draft, job, draft.turn[job]! + around(random, 20))
  } else shiftDrop(problem, draft, job, around(random, 60))
}

/** Brings a job that is in trouble, or its whole drop, forward. */
export function hurry(problem: Problem, draft: Draft, job: number, random: Random): void {
  const kind = random.below(100)
  const by = -1 - random.below(100)
  if (kind < 40) return shiftDrop(problem, draft, job, by)
  if (kind > 70) redraw(problem, draft, job, random)
  shift(problem, draft, job, draft.turn[job]! + by)
}

function around(random: Random, reach: number): number {
  return random.below(2 * reach + 1) - reach
}

/** Moves a job next to another of its set-up key, at that one's station: the batches of a family grow so. */
function joinFamily(problem: Problem, draft: Draft, job: number, random: Random): void {
  const { work } = problem
  const from = draft.turn[job]!
  for (let tries = 0; tries < 12; tries++) {
    const turn = from + around(random, 120)
    const other = draft.order[turn]
    if (other === undefined || other === job || work.family[other] !== work.family[job]) continue
    const station = draft.station[other]!
    if (!isAble(problem, job, station)) continue
    draft.station[job] = station
    shift(problem, draft, job, turn > from ? turn : turn + 1)
    return
  }
  shift(problem, draft, job, from + around(random, 40))
}

function isAble({ work }: Problem, job: number, station: number): boolean {
  for (let at = work.stationStart[job]!; at < work.stationStart[job + 1]!; at++)
    if (work.station[at] === station) return true
  return false
}

function redraw({ work }: Problem, draft: Draft, job: number, random: Random): void {
  const first = work.stationStart[job]!
  draft.station[job] = work.station[first + random.below(work.stationStart[job + 1]! - first)]!
}

/** Gives a job another turn, as far as those before and after it in its drop let it. */
function shift({ work, order: links }: Problem, draft: Draft, job: number, wanted: number): void {
  const { order, turn } = draft
  let least = 0
  let most = order.length - 1
  for (let edge = links.beforeStart[job]!; edge < links.beforeStart[job + 1]!; edge++) {
    const before = links.before[edge]!
    if (before < work.count && turn[before]! >= least) least = turn[before]! + 1
  }
  for (let edge = links.afterStart[job]!; edge < links.afterStart[job + 1]!; edge++) {
    const after = links.after[edge]!
    if (turn[after]! <= most) most = turn[after]! - 1
  }
  const from = turn[job]!
  const to = Math.max(least, Math.min(most, wanted))
  if (to > from) order.copyWithin(from, from + 1, to + 1)
  else order.copyWithin(to + 1, to, from)
  order[to] = job
  for (let at = Math.min(from, to); at <= Math.max(from, to); at++) turn[order[at]!] = at
}

/** Moves all of a drop's jobs by as many turns, their own order kept. */
function shiftDrop({ work }: Problem, draft: Draft, job: number, by: number): void {
  const drop = work.drop[job]!
  const key = draft.turn.map((turn, one) =>
    work.drop[one] === drop ? 2 * (turn + by) + 1 : 2 * turn,
  )
  draft.order.sort((a, b) => key[a]! - key[b]! || draft.turn[a]! - draft.turn[b]!)
  number(draft)
}

function number({ order, turn }: Draft): void {
  for (let at = 0; at < order.length; at++) turn[order[at]!] = at
}
