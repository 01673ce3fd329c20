import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import type { SetUpTable, ShopOperation } from '../../shared/domain/planning/shop/shop.ts'
import { type BestKnown, findBestKnown, readBestKnown } from './best-known.ts'

/** An instance file, read. */
export interface Instance {
  readonly name: string
  readonly set: string
  readonly bestKnown: BestKnown | null
  readonly shop: ShopText
}

/** A shop as numbers, so that a worker can be sent it. */
export interface ShopText {
  readonly machines: number
  readonly operations: readonly ShopOperation[]
  /** Set-ups as one table of operations x operations for each machine. */
  readonly setUps: readonly number[] | null
}

/** Every instance file below a folder, in the order of their names. */
export function readInstances(folder: string): readonly Instance[] {
  const known = readBestKnown(folder)
  return filesBelow(folder).flatMap((file) => {
    const shop = readShop(readFileSync(file, 'utf8'))
    if (shop === null) return []
    const inside = relative(folder, file)
    const found = findBestKnown(known, inside)
    const name = found?.name ?? basename(file).replace(/\.\w+$/, '')
    return [{ name, set: setOf(folder, inside), bestKnown: found, shop }]
  })
}

export function setUpTable({ operations, setUps }: ShopText): SetUpTable | null {
  const width = operations.length
  return setUps && ((machine, from, to) => setUps[(machine * width + from) * width + to]!)
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(txt|fjs|jsp|data|dat)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}

function setOf(folder: string, inside: string): string {
  return basename(dirname(inside) === '.' ? folder : dirname(inside))
}

/** Reads any of the three formats, told apart by which of them uses up every number; null for none. */
export function readShop(text: string): ShopText | null {
  const lines = text.split('\n').filter((line) => /^[\s\d.]+$/.test(line) && line.trim() !== '')
  const rows = lines.map((line) => line.trim().split(/\s+/).map(Number))
  const header = rows[0] ?? []
  const numbers = rows.slice(1).flat()
  const [jobs = 0, machines = 0] = header
  if (jobs < 1 || machines < 1 || header.length > 4) return null
  return readFlexible(jobs, machines, numbers) ?? readClassical(jobs, machines, numbers)
}

function readFlexible(jobs: number, machines: number, numbers: readonly number[]): ShopText | null {
  const operations: ShopOperation[] = []
  let at = 0
  const next = () => numbers[at++] ?? Number.NaN
  for (let job = 0; job < jobs; job++) {
    const count = next()
    for (let step = 0; step < count; step++) {
      const width = next()
      if (!(width >= 1 && width <= machines)) return null
      const choices = Array.from({ length: width }, () => ({ machine: next(), duration: next() }))
      operations.push({ choices, predecessors: step === 0 ? [] : [operations.length - 1] })
    }
  }
  const left = numbers.length - at
  if (left !== 0 && left !== machines * operations.length ** 2) return null
  return fromZero(machines, operations, left === 0 ? null : numbers.slice(at))
}

/** Some formats count machines from 1: then none is 0 and one is the last. */
function fromZero(
  machines: number,
  operations: readonly ShopOperation[],
  setUps: readonly number[] | null,
): ShopText | null {
  const used = operations.flatMap(({ choices }) => choices.map(({ machine }) => machine))
  const base = used.includes(0) || (setUps === null && !used.includes(machines)) ? 0 : 1
  if (used.some((machine) => !(machine >= base && machine < machines + base))) return null
  const shifted = operations.map(({ choices, predecessors }) => ({
    choices: choices.map(({ machine, duration }) => ({ machine: machine - base, duration })),
    predecessors,
  }))
  return { machines, operations: shifted, setUps }
}

function readClassical(
  jobs: number,
  machines: number,
  numbers: readonly number[],
): ShopText | null {
  const steps = numbers.length / 2 / jobs
  if (!Number.isInteger(steps)) return null
  const operations = Array.from({ length: jobs * steps }, (_, index) => ({
    choices: [{ machine: numbers[index * 2]!, duration: numbers[index * 2 + 1]! }],
    predecessors: index % steps === 0 ? [] : [index - 1],
  }))
  return fromZero(machines, operations, null)
}
