import { MessageChannel, Worker } from 'node:worker_threads'
import { openEngine } from '../../shared/domain/planning/improve.ts'
import { propose } from '../../shared/domain/planning/propose.ts'
import { problemOf } from '../../shared/domain/planning/read-problem.ts'
import { AIMS, isBetter, weigh } from '../../shared/domain/planning/score.ts'
import { openPlan } from '../../shared/domain/schedule/plan.ts'
import { type BenchRow, row, type Say } from './bench-row.ts'
import { firstFreeSpot } from './first-free-spot.ts'
import { type FloorClock, secondsBy } from './floor-clock.ts'
import { type FloorFigures, figuresOf } from './floor-figures.ts'
import type { FloorMark, FloorRun } from './floor-worker.ts'
import { type LockedFloor, lockedFloor } from './locked-floor.ts'

/** On the last one it decides who may come between a locked booking and what may never precede that. */
const FLOORS = [1, 2, 3, 12]
const MARKS = [0.3, 1, 5, 60]

type Effort = Pick<FloorRun, 'marks' | 'clock'>

/**
 * The engine on drawn floors, against its own longer search and against the first free spot by due date. What counts as
 * its result is the weight that its search goes by; each level of the order in which it judges plans is said beside it.
 * `--processor` counts the seconds that each search was given, so that a busy machine does not make it look worse.
 */
export async function run(args: readonly string[], say: Say): Promise<readonly BenchRow[]> {
  const marks = args.includes('--short') ? MARKS.slice(0, 3) : MARKS
  const at = args.indexOf('--floors')
  const floors = at < 0 ? FLOORS : args[at + 1]!.split(',').map(Number)
  const clock = args.includes('--processor') ? 'processor' : 'wall'
  firstProposal(lockedFloor(99), clock)
  const rows: BenchRow[] = []
  for (const floor of floors) rows.push(...(await measure(floor, { marks, clock }, say)))
  return rows
}

async function measure(floor: number, effort: Effort, say: Say): Promise<readonly BenchRow[]> {
  const drawn = lockedFloor(floor)
  const { problem } = drawn
  const plain = figuresOf(problem, firstFreeSpot(problem))
  say(`floor ${floor}, first free spot: ${wordsOf(plain)}`)
  const first = firstProposal(drawn, effort.clock)
  const found = await searchInPairs(problem, floor, effort)
  for (const { mark, figures, iterations } of found)
    say(`floor ${floor}, engine at ${mark} s: ${wordsOf(figures)} (${iterations} iterations)`)
  const at5 = found.find(({ mark }) => mark === 5)!
  const last = found.at(-1)!
  const gap = (weigh(problem, at5.score) / weigh(problem, last.score) - 1) * 100
  AIMS.forEach((aim, at) => {
    const [sooner, later] = [at5.score[at]!, last.score[at]!]
    if (sooner !== later)
      say(`floor ${floor}, ${aim}: ${sooner} at 5 s, ${later} at ${last.mark} s`)
  })
  const kept = (ours: number, theirs: number) => (theirs === 0 ? 0 : (ours / theirs) * 100)
  const name = (what: string) => `floor ${floor}: ${what}`
  return [
    row(name('first proposal'), first, 'ms', 300),
    ...(last === at5 ? [] : [row(name(`5 s over ${last.mark} s`), gap, '%', 3)]),
    row(name('minutes late kept'), kept(at5.figures.minutesLate, plain.minutesLate), '%', 40),
    row(name('changeover kept'), kept(at5.figures.changeover, plain.changeover), '%', 70),
  ]
}

/** Milliseconds from the plan as records to a first proposal in words and moves. */
function firstProposal({ view, ask }: LockedFloor, clock: FloorClock): number {
  const began = secondsBy(clock)
  const problem = problemOf(openPlan(view.plan), ask)
  propose(problem, openEngine(problem, 1).best().sequence)
  return (secondsBy(clock) - began) * 1000
}

/** Two searches as the service runs them; at each mark the better of them. */
async function searchInPairs(
  problem: LockedFloor['problem'],
  floor: number,
  effort: Effort,
): Promise<readonly FloorMark[]> {
  const { port1, port2 } = new MessageChannel()
  const [one, other] = await Promise.all([
    search({ floor, seed: 1, peer: port1, ...effort }),
    search({ floor, seed: 2, peer: port2, ...effort }),
  ])
  return one.map((mine, index) => {
    const theirs = other[index]!
    return isBetter(problem, theirs.score, mine.score) ? theirs : mine
  })
}

function search(run: FloorRun): Promise<readonly FloorMark[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./floor-worker.ts', import.meta.url), {
      workerData: run,
      transferList: [run.peer],
    })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

function wordsOf({ unplaced, lateDrops, minutesLate, changeover, pastFixed }: FloorFigures) {
  return `${unplaced} jobs without a place, ${lateDrops} late, ${minutesLate} minutes late, ${changeover} minutes of changeover, ${pastFixed} minutes past locked followers`
}
