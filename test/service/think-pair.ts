import { type Engine, openEngine } from '../../shared/domain/planning/improve.ts'
import { problemOf } from '../../shared/domain/planning/read-problem.ts'
import { openPlan } from '../../shared/domain/schedule/plan.ts'
import { drawFloor, FLOOR_NOW } from '../planned-floor.ts'

const SIZE = {
  drops: 5,
  steps: 4,
  weeks: 2,
  stations: { cutter: 1, press: 1, cell: 2, bench: 1 },
  hands: 4,
  kits: { cutter: 3, press: 3, cell: 4, bench: 2 },
  pieces: { least: 50, most: 300 },
}
/** Past one exchange. */
export const ITERATIONS = 45_000

/** One of two searches of the same plan. */
export function openOne(seed: number) {
  const { plan, hands } = drawFloor(SIZE, 5)
  const problem = problemOf(openPlan(plan), { scope: null, frozenUntil: FLOOR_NOW, hands })
  return { problem, engine: openEngine(problem, seed) }
}

export function planOf(engine: Engine) {
  const { sequence, score } = engine.best()
  return { order: [...sequence.order], station: [...sequence.station], score: [...score] }
}
