import { randomFillSync } from 'node:crypto'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { openBlobs } from '../electron/service/database/blobs.ts'
import { openJournal } from '../electron/service/database/journal.ts'
import { openDatabase } from '../electron/service/database/open.ts'
import { openReader, type Reader } from '../electron/service/database/reader.ts'
import { openStaging } from '../electron/service/staging.ts'
import type { Hands } from '../electron/service/use-case.ts'
import { openWorkers } from '../electron/service/workers/workers.ts'
import { idMaker } from '../shared/domain/id.ts'
import { instant, isoOf } from '../shared/domain/time.ts'
import { factoryKey } from './small-confirmation.ts'
import { CLOCK } from './small-service.ts'

/** The hands of a use-case, with an ear on everything that is asked of the file. */
export interface Overheard {
  readonly hands: Hands
  readonly database: Database.Database
  /** The statements asked since the last time, each once. */
  heard(): readonly string[]
  /** The statements that the journal has made ready. */
  readonly ofJournal: readonly string[]
  close(): void
}

export function overhear(file: string): Overheard {
  const database = openDatabase(file)
  const said = new Set<string>()
  const reader = openReader(database)
  const resources = join(import.meta.dirname, '../resources')
  const worker = join(import.meta.dirname, '../electron/service/workers/entry.ts')
  const workers = openWorkers(worker)
  const now = () => instant(CLOCK)
  const ofJournal: string[] = []
  const journal = openJournal(listenedTo(database, ofJournal), () => isoOf(now()))
  const listening: Reader = {
    all: (sql, ...values) => {
      said.add(sql)
      return reader.all(sql, ...values)
    },
    one: (sql, ...values) => {
      said.add(sql)
      return reader.one(sql, ...values)
    },
  }
  return {
    database,
    ofJournal,
    hands: {
      reader: listening,
      blobs: openBlobs(database),
      staging: openStaging(),
      prints: openStaging(),
      workers,
      journal,
      key: { privateKey: factoryKey, protection: 'file' },
      resources,
      file,
      clock: 'still',
      now,
      newId: idMaker(now, randomFillSync),
    },
    heard() {
      const all = [...said]
      said.clear()
      return all
    },
    close() {
      void workers.close()
      database.close()
    },
  }
}

/** The same database, which writes down what it is made to prepare. */
function listenedTo(database: Database.Database, said: string[]): Database.Database {
  return new Proxy(database, {
    get(target, name) {
      if (name !== 'prepare') return Reflect.get(target, name)
      return (sql: string) => {
        said.push(sql)
        return target.prepare(sql)
      }
    },
  })
}

/** The tables that a statement reads, from its program: whatever it opens is looked up by its root page. */
export function tablesRead(database: Database.Database, sql: string): readonly string[] {
  const roots = new Map(
    database
      .prepare('select rootpage, tbl_name as name from sqlite_schema')
      .all()
      .map((row) => row as { rootpage: number; name: string })
      .map(({ rootpage, name }) => [rootpage, name]),
  )
  const program = database.prepare(`explain ${sql}`).all(...blanks(sql)) as readonly {
    readonly opcode: string
    readonly p2: number
  }[]
  const opened = program.filter(({ opcode }) => opcode === 'OpenRead')
  return [...new Set(opened.flatMap(({ p2 }) => roots.get(p2) ?? []))]
}

/** How SQLite goes about a statement, line by line: `SEARCH booking USING INDEX booking_by_start (start<?)`. */
export function wayOf(database: Database.Database, sql: string): readonly string[] {
  const rows = database.prepare(`explain query plan ${sql}`).all(...blanks(sql))
  return rows.map((row) => (row as { detail: string }).detail)
}

const blanks = (sql: string) => (sql.match(/\?/g) ?? []).map(() => null)
