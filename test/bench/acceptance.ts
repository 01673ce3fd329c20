import { type Acceptance, accept, acceptingOnly } from '../../shared/domain/planning/accept.ts'
import { type Offer, openOffer } from '../../shared/domain/planning/accept-offer.ts'
import { propose } from '../../shared/domain/planning/propose.ts'
import { openSearch } from '../../shared/domain/planning/search.ts'
import type { JobId } from '../../shared/domain/schedule/job.ts'
import { openPlan } from '../../shared/domain/schedule/plan.ts'
import { appliedTo } from '../domain/planning/drawn-floor.ts'
import { drawFloor, FLOOR_NOW } from '../planned-floor.ts'
import { type BenchRow, percentile, row, timed } from './bench-row.ts'
import { FLOOR } from './locked-floor.ts'

const TIMES = 20

/** What keeping one job of a proposal costs the window, where nearly all of a floor would be rearranged. */
export async function run(): Promise<readonly BenchRow[]> {
  return [60, 113].flatMap((drops) => measure(drops))
}

function measure(drops: number): readonly BenchRow[] {
  const offer = rearranged(drops)
  const jobs = [...offer.movable]
  const kept = Array.from({ length: TIMES }, (_, at) => jobs[(at * 97) % jobs.length]!)
  const steps = kept.map((one) => keep(offer, one))
  const sums = steps.map(sumOf)
  const name = `${jobs.length} jobs, keeping one`
  return [
    row(`${name}: a step, 95th`, percentile(steps.flat(), 0.95), 'ms', 16),
    row(`${name}: longest step`, Math.max(...steps.flat()), 'ms', 50),
    row(
      `${name}: steps, median`,
      percentile(
        steps.map(({ length }) => length),
        0.5,
      ),
      'steps',
    ),
    row(`${name}: all, median`, percentile(sums, 0.5), 'ms'),
    row(`${name}: all, most`, Math.max(...sums), 'ms'),
    row(`${jobs.length} jobs, accepting all`, timed(() => accept(offer, jobs)).ms, 'ms', 50),
  ]
}

/** The milliseconds of each round. */
function keep(offer: Offer, kept: JobId): readonly number[] {
  const rounds = acceptingOnly(
    offer,
    [...offer.movable].filter((id) => id !== kept),
  )
  const times: number[] = []
  for (;;) {
    const { ms, value } = timed((): IteratorResult<undefined, Acceptance> => rounds.next())
    times.push(ms)
    if (value.done) return times
  }
}

/** All has a place, and would nearly all be moved for fewer changeovers. */
function rearranged(drops: number): Offer {
  const { plan, hands } = drawFloor({ ...FLOOR, drops }, 1)
  const ask = { scope: null, frozenUntil: FLOOR_NOW, hands }
  const first = openSearch(openPlan(plan), ask, 7)
  const standing = propose(first.problem, first.engine.best().sequence)
  const view = openPlan(appliedTo(openPlan(plan), standing).plan)
  const { problem, engine } = openSearch(view, { ...ask, objective: 'fewest-changeovers' }, 1)
  engine.step(3_000)
  return openOffer({ ...propose(problem, engine.best().sequence), view })
}

const sumOf = (times: readonly number[]) => times.reduce((sum, one) => sum + one, 0)
