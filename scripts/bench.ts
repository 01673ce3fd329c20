import { readdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { runInThisContext } from 'node:vm'
import { giveUp, say } from './say.ts'

/** What a file of `test/bench` exports to be one of the benches. */
interface Bench {
  run(args: readonly string[], tell: (sentence: string) => void): Promise<readonly unknown[]>
  /** What must be named after the bench; absent when nothing, so that it is run with all the others. */
  readonly needs?: string
}

interface MeasuredRow {
  readonly name: string
  readonly figure: number
  readonly unit: string
  readonly budget: number | null
  readonly verdict: string
}

const FOLDER = new URL('../test/bench/', import.meta.url)

await main(process.argv.slice(2))

/** `npm run bench` runs all that need no folder; `npm run bench -- NAME [...] [--json FILE]` runs one. */
async function main(words: readonly string[]): Promise<void> {
  const { args, json } = takeJson(words)
  say(`yardstick, 3e8 additions: ${yardstick().toFixed(1)} s`)
  const benches = await readBenches()
  const [name, ...rest] = args
  if (name === undefined) return runAll(benches)
  const bench = benches.get(name)
  if (!bench) giveUp(`There is no bench ${name}, but ${[...benches.keys()].join(', ')}`)
  const rows = await runOne(bench, rest)
  if (json !== null) writeFileSync(fullPath(json), `${JSON.stringify(rows, null, 2)}\n`)
}

/** Seconds that a plain loop takes, by a tenth of it: figures of one machine compare only where this is the same. */
function yardstick(): number {
  const began = performance.now()
  runInThisContext('let sum = 0; for (let step = 0; step < 3e7; step += 1) sum += step')
  return (performance.now() - began) / 100
}

/** Benches that draw a table of their own say it; measured rows are said here, and one over budget fails the run. */
async function runOne(bench: Bench, args: readonly string[]): Promise<readonly unknown[]> {
  const rows = await bench
    .run(args, say)
    .catch((fault: unknown) => giveUp(fault instanceof Error ? fault.message : String(fault)))
  for (const row of rows.filter(isMeasured)) {
    const budget = row.budget === null ? '' : `  budget ${row.budget} ${row.unit}: ${row.verdict}`
    say(`${row.name.padEnd(48)}${`${row.figure} ${row.unit}`.padStart(14)}${budget}`)
    if (row.verdict === 'over') process.exitCode = 1
  }
  return rows
}

function isMeasured(row: unknown): row is MeasuredRow {
  return typeof row === 'object' && row !== null && 'figure' in row && 'verdict' in row
}

async function runAll(benches: ReadonlyMap<string, Bench>): Promise<void> {
  for (const [name, bench] of benches) {
    if (bench.needs !== undefined) {
      say(`${name}: by itself, npm run bench -- ${name} ${bench.needs}`)
      continue
    }
    say(`${name}:`)
    await runOne(bench, [])
  }
}

function takeJson(words: readonly string[]) {
  const at = words.findIndex((word) => word === '--json' || word.startsWith('--json='))
  if (at < 0) return { args: words, json: null }
  const inside = words[at]!.split('=')[1]
  const json = inside ?? words[at + 1]
  if (json === undefined) giveUp('--json takes the name of a file')
  return { args: words.toSpliced(at, inside === undefined ? 2 : 1), json }
}

/** A bench is a file that exports `run`; the others beside it are their parts. */
async function readBenches(): Promise<ReadonlyMap<string, Bench>> {
  const files = readdirSync(FOLDER).filter((file) => /^[a-zA-Z]+\.ts$/.test(file))
  const found = await Promise.all(
    files.toSorted().map(async (file) => {
      const module: Partial<Bench> = await import(new URL(file, FOLDER).href)
      return [file.replace('.ts', ''), module] as const
    }),
  )
  const benches = found.filter((one): one is [string, Bench] => one[1].run !== undefined)
  return new Map(benches)
}

/** npm runs a script in the project's folder; the person meant the folder they called it from. */
function fullPath(named: string): string {
  return resolve(process.env.INIT_CWD ?? '.', named)
}
