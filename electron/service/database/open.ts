import Database from 'better-sqlite3'
import { migrations } from './migrations/index.ts'

/** Why a file was not opened. It is left as it was. */
export type OpenRefusal =
  | {
      readonly code: 'newer-data'
      readonly file: string
      readonly data: number
      readonly app: number
    }
  | { readonly code: 'not-a-factory'; readonly file: string }
  | { readonly code: 'in-use'; readonly file: string }
  | { readonly code: 'damaged'; readonly file: string; readonly cause: string }
  | { readonly code: 'unreadable'; readonly file: string; readonly cause: string }

export class OpenError extends Error {
  override name = 'OpenError'
  readonly refusal: OpenRefusal
  constructor(refusal: OpenRefusal) {
    super(`${refusal.file} was not opened: ${refusal.code}`)
    this.refusal = refusal
  }
}

/** "Slvg": tells a factory's file from any other SQLite file. */
export const APPLICATION_ID = 0x536c7667

/** Opens a factory's file, or makes it. Throws an `OpenError` on a file that is newer, foreign or damaged. */
export function openDatabase(path: string): Database.Database {
  const database = explained(path, () => new Database(path, { timeout: 2_000 }))
  try {
    explained(path, () => prepare(database, path))
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

function prepare(database: Database.Database, path: string): void {
  database.pragma('foreign_keys = on')
  database.pragma('trusted_schema = off')
  database.pragma('cell_size_check = on')
  check(database, path)
  database.pragma('journal_mode = wal')
  database.pragma('synchronous = full')
  migrate(database)
}

/** Looks before anything is written: a file that is not ours, newer, or damaged is left alone. */
function check(database: Database.Database, path: string): void {
  const version = versionOf(database)
  const id = database.pragma('application_id', { simple: true })
  const tables = database.prepare('select count(*) from sqlite_schema').pluck().get() as number
  if (tables > 0 && id !== APPLICATION_ID)
    throw new OpenError({ code: 'not-a-factory', file: path })
  if (version > migrations.length) {
    throw new OpenError({ code: 'newer-data', file: path, data: version, app: migrations.length })
  }
  const found = database.pragma('quick_check(1)', { simple: true }) as string
  if (found !== 'ok') throw new OpenError({ code: 'damaged', file: path, cause: found })
}

/** Each step is whole or not at all, so that a crash leaves the old data or the new. */
function migrate(database: Database.Database): void {
  database.pragma(`application_id = ${APPLICATION_ID}`)
  const first = versionOf(database)
  migrations.slice(first).forEach((sql, index) => {
    database.transaction(() => {
      database.exec(sql)
      database.pragma(`user_version = ${first + index + 1}`)
    })()
  })
}

function versionOf(database: Database.Database): number {
  return database.pragma('user_version', { simple: true }) as number
}

/** SQLite's own words for a file it cannot take, as a refusal. */
function explained<Value>(file: string, act: () => Value): Value {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error
    if (error.code === 'SQLITE_NOTADB') throw new OpenError({ code: 'not-a-factory', file })
    if (error.code.startsWith('SQLITE_CORRUPT')) {
      throw new OpenError({ code: 'damaged', file, cause: error.message })
    }
    if (error.code.startsWith('SQLITE_CANTOPEN') || error.code.startsWith('SQLITE_READONLY')) {
      throw new OpenError({ code: 'unreadable', file, cause: error.message })
    }
    throw error
  }
}
