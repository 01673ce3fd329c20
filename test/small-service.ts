import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { openFactoryFile } from '../electron/service/factory.ts'
import type { Answer, Ask, Command, Query, Refusal } from '../shared/contract/calls.ts'
import type { Reply } from '../shared/contract/line.ts'
import type { ServiceStart } from '../shared/contract/start.ts'
import type { Instant } from '../shared/domain/time.ts'
import { factoryKey } from './small-confirmation.ts'
import { LONDON } from './small-factory.ts'

/** Monday, before the day begins. */
export const CLOCK = '2026-11-23T07:00:00Z'
const root = join(import.meta.dirname, '..')

type Answered<Name extends Query> = Answer<Name>

export type Done<Name extends Command> =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: Refusal<Name> }

export interface SmallService {
  /** Where its file is; `:memory:` when it has none. */
  readonly file: string
  readonly service: ReturnType<typeof openFactoryFile>['service']
  /** Does a command and gives what came of it; a fault is thrown. */
  ask<Name extends Command>(name: Name, ask: Ask<Name>, id?: string): Promise<Done<Name>>
  /** Does a command that must be done. */
  must<Name extends Command>(name: Name, ask: Ask<Name>, id?: string): Promise<void>
  see<Name extends Query>(name: Name, ask: Ask<Name>): Promise<Answered<Name>>
  close(): void
}

let asked = 0

/** A factory's service on a real SQLite, with time standing still and a key of its own. */
export function openSmallService(
  differs: Partial<ServiceStart> = {},
  now?: () => Instant,
): SmallService {
  const start: ServiceStart = {
    database: ':memory:',
    key: { privateKey: factoryKey, protection: 'file' },
    clock: CLOCK,
    worker: join(root, 'electron/service/workers/entry.ts'),
    resources: join(root, 'resources'),
    ...differs,
  }
  const factory = openFactoryFile(start, now)
  const { service } = factory

  async function call(name: string, ask: unknown, id: string): Promise<Reply & { ok: boolean }> {
    const by = { actor: 'Lead One', station: 'office' }
    const reply = await service.handle({ id, name, ask, by })
    if ('fault' in reply) throw new Error(`${name}: ${reply.fault}`)
    return reply
  }

  const nextId = () => `ask-${++asked}`
  return {
    file: start.database,
    service,
    ask: (name, ask, id = nextId()) => call(name, ask, id) as never,
    async must(name, ask, id = nextId()) {
      const reply = await call(name, ask, id)
      if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply)}`)
    },
    async see(name, ask) {
      const reply = await call(name, ask, nextId())
      return ('answer' in reply ? reply.answer : undefined) as never
    },
    close: factory.close,
  }
}

export const choice = { name: 'Floor 1', zone: LONDON, units: 'metric', currency: 'GBP' } as const

export async function openSample(differs: Partial<ServiceStart> = {}): Promise<SmallService> {
  const small = openSmallService(differs)
  await small.must('factory.begin', { choice, start: 'sample' })
  return small
}

/** A folder that is gone when the test file is through. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'selvedge-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

type Work = (small: SmallService) => Promise<unknown>

/** The sample factory as a file, made once, with what is done in it first; each call gives a copy of its own. */
export async function sampleFiles(folder: string, first?: Work): Promise<() => string> {
  const template = join(folder, 'template.sqlite')
  const small = await openSample({ database: template })
  await first?.(small)
  small.close()
  let copies = 0
  return () => {
    const copy = join(folder, `factory-${++copies}.sqlite`)
    copyFileSync(template, copy)
    return copy
  }
}

export type Rows = Readonly<Record<string, readonly unknown[]>>

/** Every record of the file by table, in the order of their ids; without the journal, which only grows. */
export function recordsOf(file: string): Rows {
  return look(file, (database) => {
    const names = database
      .prepare("select name from sqlite_schema where type = 'table' and name <> 'journal'")
      .pluck()
      .all() as readonly string[]
    return Object.fromEntries(
      names.map((name) => [
        name,
        database.prepare(`select * from "${name}" order by 1`).all() as readonly unknown[],
      ]),
    )
  })
}

/** Opens the file beside the service that owns it, looks, and closes again. */
export function look<Value>(file: string, at: (database: Database.Database) => Value): Value {
  const database = new Database(file)
  try {
    return at(database)
  } finally {
    database.close()
  }
}
