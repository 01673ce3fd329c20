import { type Choosing, FIRST } from './choosing.ts'
import type { Sequence } from './decode.ts'
import { deskOf } from './desk.ts'
import { copyOf, draftOf } from './draft.ts'
import { firstPlan } from './first-plan.ts'
import { barredBeforeFixed, settle } from './followed.ts'
import { outlookOf } from './outlook.ts'
import type { Problem } from './problem.ts'
import { openRandom } from './random.ts'
import { reworkOf } from './rework.ts'
import type { Run } from './run.ts'
import { newScore } from './score.ts'
import { lookoverOf } from './set-up-change.ts'

/** A search before its first iteration, its sequence not worked out yet: the one given, or else a first plan. */
export function openRun(
  problem: Problem,
  seed: number,
  begin: Sequence | null,
  others: readonly Choosing[],
): Run {
  const desk = deskOf(problem)
  const sequence = begin ? settle(problem, desk, copyOf(begin)) : firstPlan(problem, desk, FIRST)
  return {
    problem,
    others: othersFor(problem, others),
    desk,
    random: openRandom(seed),
    draft: draftOf(sequence),
    rework: reworkOf(problem, desk),
    lookover: lookoverOf(problem),
    outlook: outlookOf(problem),
    dropEnd: new Int32Array(problem.drops.length),
    now: newScore(),
    best: { sequence: copyOf(sequence), score: newScore() },
    weight: 0,
    lateWeight: 0,
    iteration: 0,
    bestAt: 0,
    round: 0,
    roundFrom: 0,
    roundLength: 0,
  }
}

/** Where nothing is barred, trust changes nothing. */
function othersFor(problem: Problem, others: readonly Choosing[]): readonly Choosing[] {
  if (barredBeforeFixed(problem).includes(1)) return others
  return others.filter(({ trusting }) => !trusting)
}
