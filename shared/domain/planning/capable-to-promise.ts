import type { DropId } from '../drop/drop.ts'
import type { PlanView } from '../schedule/plan.ts'
import { openEngine } from './improve.ts'
import { type DropOutcome, type PlanProposal, propose } from './propose.ts'
import { type PlanningAsk, problemOf } from './read-problem.ts'
import { standingPlan } from './standing-plan.ts'

/** What can be promised of a drop (DOMAIN rule 9), in two answers. */
export interface Promisable {
  /** With everything else left where it is. */
  readonly asItStands: Answer
  /** With all that is free to move moved for it, and whom that displaces. */
  readonly withMoves: Answer & { readonly displaced: readonly DropOutcome[] }
}

export interface Answer {
  /** Null where the drop cannot be planned whole. */
  readonly outcome: DropOutcome | null
  readonly proposal: PlanProposal
}

export function capableToPromise(
  view: PlanView,
  ask: PlanningAsk,
  dropId: DropId,
  effort: { readonly iterations: number; readonly seed: number },
): Promisable {
  const asItStands = answer(view, { ...ask, scope: [dropId] }, dropId, effort)
  const moved = answer(view, ask, dropId, effort)
  const displaced = moved.proposal.drops.filter((one) => one.dropId !== dropId && one.moved > 0)
  return { asItStands, withMoves: { ...moved, displaced } }
}

function answer(
  view: PlanView,
  ask: PlanningAsk,
  dropId: DropId,
  { iterations, seed }: { readonly iterations: number; readonly seed: number },
): Answer {
  const problem = problemOf(view, ask)
  const engine = openEngine(problem, seed, standingPlan(view, ask, problem))
  engine.step(iterations)
  const proposal = propose(problem, engine.best().sequence)
  const whole = proposal.left.every(({ job }) => job.dropId !== dropId)
  const outcome = proposal.drops.find((one) => one.dropId === dropId) ?? null
  return { outcome: whole ? outcome : null, proposal }
}
