import type { OpeningId } from '../resources/station.ts'
import type { JobId } from '../schedule/job.ts'
import { openPlan, type PlanView } from '../schedule/plan.ts'
import { NEVER } from './clock.ts'
import { handsOf } from './crew.ts'
import { decode, type Sequence } from './decode.ts'
import { deskOf } from './desk.ts'
import { type Overtime, openingsOf } from './evenings.ts'
import { type Engine, openEngine } from './improve.ts'
import type { Problem } from './problem.ts'
import { type PlanningAsk, problemOf } from './read-problem.ts'
import { newScore, type Score, score } from './score.ts'
import { withRoom } from './set-up-room.ts'
import { standingPlan } from './standing-plan.ts'

/** A search with what it is about: the plan as it would be with its overtime. */
export interface Search {
  readonly view: PlanView
  readonly ask: PlanningAsk
  readonly problem: Problem
  readonly engine: Engine
  readonly overtime: readonly Overtime[]
}

/**
 * What is booked and finds no place anew keeps the one it has, and is planned around: nothing may come over it. An engine
 * never goes on to leave out what is booked where its first plan does not.
 */
export function openSearch(given: PlanView, asked: PlanningAsk, seed: number): Search {
  const { view, ask, problem } = withRoom({ view: given, ask: asked })
  const engine = openEngine(problem, seed, standingPlan(view, ask, problem))
  const { kept = [] } = asked
  const leftOut = bookedLeftOut(problem, engine.best().sequence)
  if (leftOut.length > 0) return openSearch(given, { ...asked, kept: [...kept, ...leftOut] }, seed)
  return { view, ask, problem, engine, overtime: [] }
}

function bookedLeftOut(problem: Problem, sequence: Sequence): readonly JobId[] {
  const desk = deskOf(problem)
  decode(problem, desk, sequence)
  const isLeftOut = (job: number) => desk.end[job] === NEVER && problem.work.seenStation[job]! >= 0
  return problem.jobs.flatMap(({ id }, job) => (isLeftOut(job) ? [id] : []))
}

/** The same search going on from a sequence, on a floor that works this overtime too. */
export function withOvertime(
  { view, ask }: Pick<Search, 'view' | 'ask'>,
  overtime: readonly Overtime[],
  sequence: Sequence,
  seed: number,
): Search {
  const longer = onLongerFloor(view, ask, overtime)
  const problem = problemOf(longer.view, longer.ask)
  return { ...longer, problem, engine: openEngine(problem, seed, sequence, []), overtime }
}

type Handed = Pick<PlanningAsk, 'hands'>

/** The same floor and the same question, with this overtime: people are there for it, too. */
export function onLongerFloor<Ask extends Handed>(
  view: PlanView,
  ask: Ask,
  overtime: readonly Overtime[],
): { readonly view: PlanView; readonly ask: Ask } {
  const longer = longerView(view, overtime)
  return {
    view: longer,
    ask: { ...ask, hands: ask.hands.length > 0 ? handsIn(longer, ask) : [] },
  }
}

/** Who is away may be so in overtime as well; hands that are no people of the plan's are as they were. */
function handsIn(view: PlanView, { hands }: Handed): Handed['hands'] {
  const known = new Map(handsOf(view).map((hand) => [hand.id, hand]))
  return hands.map((hand) => known.get(hand.id) ?? hand)
}

export function longerView({ plan }: PlanView, overtime: readonly Overtime[]): PlanView {
  if (overtime.length === 0) return openPlan(plan)
  const own = openingsOf(overtime, (index) => `opg_evening_${index}` as OpeningId)
  return openPlan({ ...plan, openings: [...plan.openings, ...own] })
}

export interface Outcome {
  readonly score: Score
  /** By drop: the minute at which it ends. */
  readonly ends: Int32Array
}

/** What a sequence comes to on a floor, and when each drop ends there. */
export function outcomeOf(problem: Problem, sequence: Sequence): Outcome {
  const desk = deskOf(problem)
  const ends = new Int32Array(problem.drops.length)
  const worth = newScore()
  decode(problem, desk, sequence)
  score(problem, desk, ends, worth)
  return { score: worth, ends }
}
