import type { Sequence } from './decode.ts'
import type { Problem } from './problem.ts'

/** A sequence that is changed in place, with each job's turn, the stretch of turns that changed, and the way back. */
export interface Draft extends Sequence {
  readonly turn: Int32Array
  /** In which gap a job that was moved is thought to stand; -1 where it was not. */
  readonly gap: Int32Array
  readonly kept: Sequence
  /** The first and the last turn that changed since it was kept; `first` is past `last` where nothing did. */
  first: number
  last: number
}

export function draftOf(sequence: Sequence): Draft {
  const draft = {
    ...copyOf(sequence),
    turn: new Int32Array(sequence.order.length),
    gap: new Int32Array(sequence.order.length),
    kept: copyOf(sequence),
    first: 0,
    last: -1,
  }
  keepDraft(draft, 0, draft.order.length - 1)
  return draft
}

export function copyOf({ order, station, asSeen, followed }: Sequence): Sequence {
  return {
    order: order.slice(),
    station: station.slice(),
    asSeen: asSeen.slice(),
    followed: followed.slice(),
  }
}

export function copyInto({ order, station, asSeen, followed }: Sequence, into: Sequence): void {
  into.order.set(order)
  into.station.set(station)
  into.asSeen.set(asSeen)
  into.followed.set(followed)
}

export function adopt(draft: Draft, sequence: Sequence): void {
  copyInto(sequence, draft)
  keepDraft(draft, 0, draft.order.length - 1)
}

export function touch(draft: Draft, turn: number): void {
  if (turn < draft.first) draft.first = turn
  if (turn > draft.last) draft.last = turn
}

export function putAt(draft: Draft, job: number, station: number): void {
  if (draft.station[job] === station) return
  draft.station[job] = station
  touch(draft, draft.turn[job]!)
}

/** Says whether another job is to come behind one, before what is fixed next. */
export function follow(draft: Draft, job: number, isFollowed: boolean): void {
  if (draft.followed[job] === Number(isFollowed)) return
  draft.followed[job] = Number(isFollowed)
  touch(draft, draft.turn[job]!)
}

/** Gives a job another turn, whoever it passes by. */
export function moveTo(draft: Draft, job: number, to: number): void {
  const { order, turn } = draft
  const from = turn[job]!
  if (to === from) return
  const step = to > from ? 1 : -1
  for (let at = from; at !== to; at += step) {
    const next = order[at + step]!
    order[at] = next
    turn[next] = at
  }
  order[to] = job
  turn[job] = to
  touch(draft, from)
  touch(draft, to)
}

/** Says in which gap a job is thought to stand that was given another turn or station. */
export function thinkIn(draft: Draft, job: number, gap: number): void {
  const turn = draft.turn[job]!
  if (turn >= draft.first && turn <= draft.last) draft.gap[job] = gap
}

/** The turns that a job may have: after those that it waits for, before those that wait for it. */
export function leastTurn({ work, order }: Problem, { turn }: Draft, job: number): number {
  let least = 0
  for (let edge = order.beforeStart[job]!; edge < order.beforeStart[job + 1]!; edge++) {
    const before = order.before[edge]!
    if (before < work.count && turn[before]! >= least) least = turn[before]! + 1
  }
  return least
}

export function mostTurn({ order }: Problem, draft: Draft, job: number): number {
  let most = draft.order.length - 1
  for (let edge = order.afterStart[job]!; edge < order.afterStart[job + 1]!; edge++) {
    const after = order.after[edge]!
    if (draft.turn[after]! <= most) most = draft.turn[after]! - 1
  }
  return most
}

/** Keeps what changed. */
export function keepDraft(draft: Draft, first = draft.first, last = draft.last): void {
  const { order, station, asSeen, followed, turn, gap, kept } = draft
  for (let at = first; at <= last; at++) {
    const job = order[at]!
    kept.order[at] = job
    kept.station[job] = station[job]!
    kept.asSeen[job] = asSeen[job]!
    kept.followed[job] = followed[job]!
    turn[job] = at
    gap[job] = -1
  }
  rest(draft)
}

export function takeBack(draft: Draft): void {
  const { order, station, asSeen, followed, turn, gap, kept } = draft
  for (let at = draft.first; at <= draft.last; at++) {
    const job = kept.order[at]!
    order[at] = job
    station[job] = kept.station[job]!
    asSeen[job] = kept.asSeen[job]!
    followed[job] = kept.followed[job]!
    turn[job] = at
    gap[job] = -1
  }
  rest(draft)
}

function rest(draft: Draft): void {
  draft.first = draft.order.length
  draft.last = -1
}
