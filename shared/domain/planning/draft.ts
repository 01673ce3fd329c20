import type { Sequence } from './decode.ts'

/** A sequence that is changed in place, with each job's turn, the stretch of turns that changed, and the way back. */
export interface Draft extends Sequence {
  readonly turn: Int32Array
  readonly kept: Sequence
  /** The first and the last turn that changed since it was kept; `first` is past `last` where nothing did. */
  first: number
  last: number
}

export function draftOf(sequence: Sequence): Draft {
  const draft = {
    ...copyOf(sequence),
    turn: new Int32Array(sequence.order.length),
    kept: copyOf(sequence),
    first: 0,
    last: -1,
  }
  keepDraft(draft, 0, draft.order.length - 1)
  return draft
}

export function copyOf({ order, station, asSeen }: Sequence): Sequence {
  return { order: order.slice(), station: station.slice(), asSeen: asSeen.slice() }
}

export function copyInto({ order, station, asSeen }: Sequence, into: Sequence): void {
  into.order.set(order)
  into.station.set(station)
  into.asSeen.set(asSeen)
}

export function adopt(draft: Draft, sequence: Sequence): void {
  copyInto(sequence, draft)
  keepDraft(draft, 0, draft.order.length - 1)
}

export function touch(draft: Draft, turn: number): void {
  if (turn < draft.first) draft.first = turn
  if (turn > draft.last) draft.last = turn
}

/** Keeps what changed. */
export function keepDraft(draft: Draft, first = draft.first, last = draft.last): void {
  const { order, station, asSeen, turn, kept } = draft
  for (let at = first; at <= last; at++) {
    const job = order[at]!
    kept.order[at] = job
    kept.station[job] = station[job]!
    kept.asSeen[job] = asSeen[job]!
    turn[job] = at
  }
  rest(draft)
}

export function takeBack(draft: Draft): void {
  const { order, station, asSeen, turn, kept } = draft
  for (let at = draft.first; at <= draft.last; at++) {
    const job = kept.order[at]!
    order[at] = job
    station[job] = kept.station[job]!
    asSeen[job] = kept.asSeen[job]!
    turn[job] = at
  }
  rest(draft)
}

function rest(draft: Draft): void {
  draft.first = draft.order.length
  draft.last = -1
}
