import { parentPort, workerData } from 'node:worker_threads'
import { think } from '../../electron/service/workers/think.ts'
import { ITERATIONS, openOne, planOf } from './think-pair.ts'

const { seed, peer } = workerData
const { engine } = openOne(seed)
const isOver = () => engine.iterations() >= ITERATIONS
await think({ engine, peer, isOver, tell: () => {} })
parentPort?.postMessage(planOf(engine))
