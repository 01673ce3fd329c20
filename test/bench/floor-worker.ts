import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { think } from '../../electron/service/workers/think.ts'
import { openEngine } from '../../shared/domain/planning/improve.ts'
import { propose } from '../../shared/domain/planning/propose.ts'
import { type FloorClock, secondsBy } from './floor-clock.ts'
import { type FloorFigures, figuresOf, placedOf } from './floor-figures.ts'
import { lockedFloor } from './locked-floor.ts'

/** One of two searches of a drawn floor, as the service runs them. */
export interface FloorRun {
  readonly floor: number
  readonly seed: number
  readonly peer: MessagePort
  /** Seconds after which the best so far is noted; the search ends at the last. */
  readonly marks: readonly number[]
  /** What is counted as a second: what passes, or what the processor gave to this search. */
  readonly clock: FloorClock
}

export interface FloorMark {
  readonly mark: number
  readonly iterations: number
  readonly score: Float64Array
  readonly figures: FloorFigures
}

const { floor, seed, peer, marks, clock } = workerData as FloorRun
const { problem } = lockedFloor(floor)
const noted: FloorMark[] = []

/** So that the floor is not timed while the engine's code is still being compiled. */
const warm = openEngine(lockedFloor(99).problem, 1)
warm.step(20_000)

const began = secondsBy(clock)
const engine = openEngine(problem, seed)
const spent = () => secondsBy(clock) - began

await think({ engine, peer, isOver: () => spent() >= marks.at(-1)!, tell: note })
note()
parentPort?.postMessage(noted)

function note(): void {
  const mark = marks[noted.length]
  if (mark === undefined || spent() < mark) return
  const { placements } = propose(problem, engine.best().sequence)
  noted.push({
    mark,
    iterations: engine.iterations(),
    score: engine.best().score.slice(),
    figures: figuresOf(problem, placedOf(problem, placements)),
  })
}
