import { openPlan } from '../../shared/domain/plan.ts'
import { openEngine } from '../../shared/domain/planning/improve.ts'
import { propose } from '../../shared/domain/planning/propose.ts'
import { problemOf } from '../../shared/domain/planning/read-problem.ts'
import { weigh } from '../../shared/domain/planning/score.ts'
import { type BenchRow, row, type Say } from './bench-row.ts'
import { firstFreeSlot } from './first-free-slot.ts'
import { type FloorFigures, figuresOf, placedOf } from './floor-figures.ts'
import { type LockedFloor, lockedFloor } from './locked-floor.ts'

const FLOORS = [1, 2, 3]
const MARKS = [0.3, 1, 5, 60]

/** The engine on drawn floors, against its own longer search and against the first free slot by due date. */
export async function run(args: readonly string[], say: Say): Promise<readonly BenchRow[]> {
  const marks = args.includes('--short') ? MARKS.slice(0, 3) : MARKS
  warmUp()
  return FLOORS.flatMap((seed) => measure(seed, lockedFloor(seed), marks, say))
}

function measure(
  seed: number,
  { view, ask, problem }: LockedFloor,
  marks: readonly number[],
  say: Say,
): readonly BenchRow[] {
  const plain = figuresOf(problem, firstFreeSlot(problem))
  say(`floor ${seed}, first free slot: ${wordsOf(plain)}`)
  const began = performance.now()
  const engine = openEngine(problemOf(openPlan(view.plan), ask), 1)
  propose(problem, engine.best().sequence)
  const first = performance.now() - began
  const weights = marks.map((mark) => {
    while (performance.now() - began < mark * 1000) engine.step(20)
    const { placements } = propose(problem, engine.best().sequence)
    const figures = figuresOf(problem, placedOf(problem, placements))
    say(`floor ${seed}, engine at ${mark} s: ${wordsOf(figures)}`)
    return { mark, figures, weight: weigh(problem, engine.best().score) }
  })
  const at5 = weights.find(({ mark }) => mark === 5)!
  const last = weights.at(-1)!
  const share = (ours: number, theirs: number) => (theirs === 0 ? 100 : (1 - ours / theirs) * 100)
  const name = (what: string) => `floor ${seed}: ${what}`
  return [
    row(name('first proposal'), first, 'ms', 300),
    row(name(`5 s over ${last.mark} s`), (at5.weight / last.weight - 1) * 100, '%', 3),
    row(
      name('minutes late kept'),
      100 - share(at5.figures.minutesLate, plain.minutesLate),
      '%',
      40,
    ),
    row(name('changeover kept'), 100 - share(at5.figures.changeover, plain.changeover), '%', 70),
  ]
}

function wordsOf({ lateDrops, minutesLate, changeover, pastFixed }: FloorFigures): string {
  return `${lateDrops} late, ${minutesLate} minutes late, ${changeover} minutes of changeover, ${pastFixed} minutes past locked followers`
}

/** So that the first floor is not timed while the engine's code is still being compiled. */
function warmUp(): void {
  const { view, ask } = lockedFloor(99)
  const engine = openEngine(problemOf(openPlan(view.plan), ask), 1)
  engine.step(2000)
}
