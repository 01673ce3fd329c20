import { Worker } from 'node:worker_threads'
import type { ShopText } from './instances.ts'

export interface Race {
  readonly shop: ShopText
  readonly seed: number
  /** Wall clock, in milliseconds since 1970. */
  readonly startedAt: number
  /** Seconds after the start at which the best so far is noted; the search ends at the last. */
  readonly marks: readonly number[]
  /** A makespan that cannot be bettered. */
  readonly enough: number
}

export interface Runner {
  /** The best makespan at each mark. */
  run(race: Race): Promise<readonly number[]>
  close(): Promise<unknown>
}

export function openRunner(): Runner {
  const worker = new Worker(new URL('./planner-worker.ts', import.meta.url))
  return {
    run: (race) =>
      new Promise((resolve, reject) => {
        worker.removeAllListeners()
        worker.once('message', resolve)
        worker.once('error', reject)
        worker.postMessage(race)
      }),
    close: () => worker.terminate(),
  }
}
