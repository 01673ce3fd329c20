import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openRandom } from '../../shared/domain/planning/random.ts'
import type { Say } from './bench-row.ts'
import { type Instance, readInstances, type ShopText } from './instances.ts'
import { headOf, lineOf, meansOf, type PlannerRow } from './planner-table.ts'
import { openRunner, type Runner } from './race.ts'

export const needs = 'FOLDER [--seconds 10] [--seeds 2]'

const MARKS = [0.1, 1, 10, 30]

/** Job-shop instances against their best known plans: a thread for each seed, and the best of them counts. */
export async function run(args: readonly string[], say: Say): Promise<readonly PlannerRow[]> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { seconds: { type: 'string' }, seeds: { type: 'string' } },
    allowPositionals: true,
  })
  const folder = positionals[0]
  if (folder === undefined) throw new Error(`Name a folder of instances: ${needs}`)
  const instances = readInstances(resolve(process.env.INIT_CWD ?? '.', folder))
  const marks = marksUpTo(Number(values.seconds ?? 10))
  const runners = Array.from({ length: Number(values.seeds ?? 2) }, openRunner)
  await warmUp(runners)
  const rows = await runAll(instances, runners, marks, say)
  await Promise.all(runners.map((runner) => runner.close()))
  return rows
}

function marksUpTo(seconds: number): readonly number[] {
  if (!(seconds > 0)) throw new Error('--seconds takes a number above 0')
  return [...MARKS.filter((mark) => mark < seconds), seconds]
}

async function runAll(
  instances: readonly Instance[],
  runners: readonly Runner[],
  marks: readonly number[],
  say: Say,
): Promise<readonly PlannerRow[]> {
  const rows: PlannerRow[] = []
  say(headOf(marks))
  for (const instance of instances) {
    const row = await runOne(instance, runners, marks)
    rows.push(row)
    say(lineOf(row, marks))
  }
  for (const line of meansOf(rows, marks)) say(line)
  return rows
}

async function runOne(
  { name, set, bestKnown, shop }: Instance,
  runners: readonly Runner[],
  marks: readonly number[],
): Promise<PlannerRow> {
  const enough = bestKnown?.proven ? bestKnown.makespan : 0
  const startedAt = Date.now()
  const race = (runner: Runner, index: number) =>
    runner.run({ shop, seed: 7919 * (index + 1), startedAt, marks, enough })
  const found = await Promise.all(runners.map(race))
  const at = marks.map((mark, index) => [mark, Math.min(...found.map((one) => one[index]!))])
  return { name, set, bestKnown: bestKnown?.makespan ?? null, at: Object.fromEntries(at) }
}

/** So that the first instance is not timed while the engine's code is still being compiled. */
async function warmUp(runners: readonly Runner[]): Promise<void> {
  const warm = (shop: ShopText) => (runner: Runner) =>
    runner.run({ shop, seed: 1, startedAt: Date.now(), marks: [0.4], enough: 0 })
  await Promise.all(runners.map(warm(drawnShop(false))))
  await Promise.all(runners.map(warm(drawnShop(true))))
}

function drawnShop(withSetUps: boolean): ShopText {
  const random = openRandom(1)
  const operations = Array.from({ length: 60 }, (_, index) => ({
    choices: [0, 1].map((choice) => ({
      machine: (index + choice * (1 + random.below(4))) % 5,
      duration: 5 + random.below(30),
    })),
    predecessors: index % 6 === 0 ? [] : [index - 1],
  }))
  const table = Array.from({ length: 5 * 60 * 60 }, () => 5 + random.below(5))
  return { machines: 5, operations, setUps: withSetUps ? table : null }
}
