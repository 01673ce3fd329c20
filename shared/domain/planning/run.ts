import type { Choosing } from './choosing.ts'
import type { Sequence } from './decode.ts'
import type { Desk } from './desk.ts'
import type { Draft } from './draft.ts'
import type { Outlook } from './outlook.ts'
import type { Problem } from './problem.ts'
import type { Random } from './random.ts'
import type { Rework } from './rework.ts'
import type { Score } from './score.ts'
import type { Lookover } from './set-up-change.ts'

export interface Best {
  readonly sequence: Sequence
  readonly score: Score
}

/** A search under way: the draft that it is at, what is kept of it, and the best so far. */
export interface Run {
  readonly problem: Problem
  readonly others: readonly Choosing[]
  readonly desk: Desk
  readonly random: Random
  readonly draft: Draft
  readonly rework: Rework
  readonly lookover: Lookover
  readonly outlook: Outlook
  readonly dropEnd: Int32Array
  readonly now: Score
  readonly best: Best
  weight: number
  lateWeight: number
  iteration: number
  /** The iteration that found the best. */
  bestAt: number
  round: number
  roundFrom: number
  roundLength: number
}
