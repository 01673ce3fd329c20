import { once } from 'node:events'
import { MessageChannel, Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { think } from '../../electron/service/workers/think.ts'
import type { Engine } from '../../shared/domain/planning/improve.ts'
import { isBetter } from '../../shared/domain/planning/score.ts'
import { ITERATIONS, openOne, planOf } from './think-pair.ts'

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

/** The same in two threads, as the service runs them. */
function thinkInThreads() {
  const { port1, port2 } = new MessageChannel()
  const ports = [port1, port2]
  return Promise.all(
    ports.map(async (peer, at) => {
      const workerData = { seed: at + 1, peer }
      const url = new URL('./think-thread.ts', import.meta.url)
      const worker = new Worker(url, { workerData, transferList: [peer] })
      const [plan] = await once(worker, 'message')
      return plan
    }),
  )
}

describe('two searches of one plan', () => {
  it('find the same for the same seeds and iterations, whoever was the faster', async () => {
    const [first, again] = [await thinkInPairs(), await thinkInPairs()]
    expect(again.map(planOf)).toEqual(first.map(planOf))
  })

  it('find the same in threads of their own', async () => {
    expect(await thinkInThreads()).toEqual((await thinkInPairs()).map(planOf))
  })

  it('are each no worse for what they tell each other at the exchange', async () => {
    const { problem, engine: alone } = openOne(1)
    const [one, other] = await thinkInPairs()
    alone.step(40_000)
    for (const engine of [one!, other!])
      expect(isBetter(problem, alone.best().score, engine.best().score)).toBe(false)
  })
})
