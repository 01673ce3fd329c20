import { MessageChannel } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { think } from '../../electron/service/workers/think.ts'
import { openPlan } from '../../shared/domain/plan.ts'
import { type Engine, openEngine } from '../../shared/domain/planning/improve.ts'
import { problemOf } from '../../shared/domain/planning/read-problem.ts'
import { isBetter } from '../../shared/domain/planning/score.ts'
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
const ITERATIONS = 45_000

function openOne(seed: number) {
  const { plan, hands } = drawFloor(SIZE, 5)
  const problem = problemOf(openPlan(plan), { scope: null, frozenUntil: FLOOR_NOW, hands })
  return { problem, engine: openEngine(problem, seed) }
}

/** Two searches side by side, as two threads would run them. */
async function thinkInPairs(): Promise<readonly Engine[]> {
  const { port1, port2 } = new MessageChannel()
  const engines = [openOne(1).engine, openOne(2).engine]
  await Promise.all(
    engines.map((engine, at) =>
      think({
        engine,
        peer: at === 0 ? port1 : port2,
        isOver: () => engine.iterations() >= ITERATIONS,
        tell: () => {},
      }),
    ),
  )
  return engines
}

const planOf = (engine: Engine) => {
  const { sequence, score } = engine.best()
  return { order: [...sequence.order], station: [...sequence.station], score: [...score] }
}

describe('two searches of one plan', () => {
  it('find the same for the same seeds and iterations, whoever was the faster', async () => {
    const [first, again] = [await thinkInPairs(), await thinkInPairs()]
    expect(again.map(planOf)).toEqual(first.map(planOf))
  })

  it('are each no worse for what they tell each other at the exchange', async () => {
    const { problem, engine: alone } = openOne(1)
    const [one, other] = await thinkInPairs()
    alone.step(40_000)
    for (const engine of [one!, other!])
      expect(isBetter(problem, alone.best().score, engine.best().score)).toBe(false)
  })
})
