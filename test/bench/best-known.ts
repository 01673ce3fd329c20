import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface BestKnown {
  readonly name: string
  readonly makespan: number
  /** Whether no plan can be shorter, so that a search may stop there. */
  readonly proven: boolean
  readonly file: string | null
}

/** What `best-known.json` of a folder, or of one a little above it, says, however its lists are grouped. */
export function readBestKnown(folder: string): readonly BestKnown[] {
  const folders = [folder, join(folder, '..'), join(folder, '..', '..')]
  const path = folders.map((one) => join(one, 'best-known.json')).find((one) => existsSync(one))
  return path === undefined ? [] : entriesOf(JSON.parse(readFileSync(path, 'utf8')), null)
}

/** The entry of a file: by its own path, else by a name that says the same. */
export function findBestKnown(known: readonly BestKnown[], inside: string): BestKnown | null {
  const path = inside.replaceAll('\\', '/')
  const byPath = known.find(
    ({ file }) => file !== null && (file.endsWith(`/${path}`) || `/${path}`.endsWith(`/${file}`)),
  )
  if (byPath) return byPath
  const names = new Set(namesOf(path))
  return known.find(({ name }) => names.has(plain(name))) ?? null
}

function entriesOf(value: unknown, name: string | null): readonly BestKnown[] {
  if (Array.isArray(value)) return value.flatMap((one) => entriesOf(one, null))
  if (typeof value === 'number' && name !== null)
    return [{ name, makespan: value, proven: false, file: null }]
  if (typeof value !== 'object' || value === null) return []
  const fields = value as Readonly<Record<string, unknown>>
  const entry = entryOf(fields, name)
  if (entry) return [entry]
  return Object.entries(fields).flatMap(([key, inner]) => entriesOf(inner, key))
}

function entryOf(fields: Readonly<Record<string, unknown>>, key: string | null): BestKnown | null {
  const name = fields.name ?? fields.instance ?? key
  const makespan = [fields.ub, fields.bestKnown, fields.best, fields.makespan, fields.optimum].find(
    (value) => typeof value === 'number',
  )
  if (typeof name !== 'string' || typeof makespan !== 'number') return null
  const proven = fields.proven === true || fields.lb === makespan
  return { name, makespan, proven, file: typeof fields.file === 'string' ? fields.file : null }
}

/** What a file may be called: `hurink-vdata/la01` is also `v-la01`, `dauzere/01a` also `dpp01`. */
function namesOf(path: string): readonly string[] {
  const [own = '', set = ''] = path
    .replace(/\.\w+$/, '')
    .split('/')
    .toReversed()
  const letter = /([erv])data/i.exec(set)?.[1] ?? ''
  const names = letter === '' ? [own] : [`${letter}${own}`, `${letter}data${own}`]
  if (/dauz|dpp/i.test(set)) names.push(`dpp${own}`, `dpp${own.replace(/a$/i, '')}`)
  return [...names, `${set}${own}`].map(plain)
}

/** Without case, signs and leading zeros. */
function plain(name: string): string {
  const bare = name.replace(/\.\w+$/, '').toLowerCase()
  return bare
    .replace(/[^a-z0-9]/g, '')
    .replace(/0+(?=\d)/g, (zeros, at: number, all: string) =>
      at > 0 && /\d/.test(all[at - 1]!) ? zeros : '',
    )
}
