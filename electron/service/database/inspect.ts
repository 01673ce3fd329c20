import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import { type Audit, auditJournal } from './audit.ts'
import { hashOf } from './blobs.ts'
import { migrations } from './migrations/index.ts'
import { APPLICATION_ID } from './open.ts'
import { openReader } from './reader.ts'

/** Why a file cannot be audited at all. */
export type InspectRefusal =
  | { readonly code: 'missing'; readonly file: string }
  | { readonly code: 'not-a-factory'; readonly file: string }
  | {
      readonly code: 'newer-data'
      readonly file: string
      readonly data: number
      readonly app: number
    }
  | { readonly code: 'unreadable'; readonly file: string; readonly cause: string }

export interface Inspection extends Audit {
  readonly ok: boolean
  /** SQLite's own check: `ok`, or what it found. */
  readonly integrity: readonly string[]
  readonly blobs: { readonly count: number; readonly altered: readonly string[] }
}

export type Inspected = Inspection | { readonly ok: false; readonly refusal: InspectRefusal }

/** Looks a factory's file over without owning it, migrating it or writing to it: it may be open in the app meanwhile. */
export function inspectFile(file: string): Inspected {
  if (!existsSync(file)) return refused({ code: 'missing', file })
  try {
    const database = new Database(file, { readonly: true, timeout: 2_000 })
    try {
      return lookOver(database, file)
    } finally {
      database.close()
    }
  } catch (error) {
    return refused(causeOf(file, error))
  }
}

function lookOver(database: Database.Database, file: string): Inspected {
  const refusal = objection(database, file)
  if (refusal) return refused(refusal)
  const integrity = database.prepare('pragma integrity_check').pluck().all() as readonly string[]
  const blobs = checkBlobs(database)
  const audit = auditJournal(openReader(database))
  const isWhole = integrity[0] === 'ok' && blobs.altered.length === 0 && audit.breaks.length === 0
  return { ok: isWhole, ...audit, integrity, blobs }
}

function objection(database: Database.Database, file: string): InspectRefusal | null {
  const id = database.pragma('application_id', { simple: true })
  if (id !== APPLICATION_ID) return { code: 'not-a-factory', file }
  const data = database.pragma('user_version', { simple: true }) as number
  const app = migrations.length
  return data > app ? { code: 'newer-data', file, data, app } : null
}

/** Each blob is named by its bytes, so each can be checked by itself. */
function checkBlobs(database: Database.Database): Inspection['blobs'] {
  const altered: string[] = []
  let count = 0
  const rows = database.prepare('select hash, bytes from blob').iterate()
  for (const row of rows as Iterable<{ readonly hash: string; readonly bytes: Buffer }>) {
    count += 1
    if (hashOf(row.bytes) !== row.hash) altered.push(row.hash)
  }
  return { count, altered }
}

function causeOf(file: string, error: unknown): InspectRefusal {
  const { code, message } = error as { readonly code?: string; readonly message: string }
  if (code === 'SQLITE_NOTADB') return { code: 'not-a-factory', file }
  return { code: 'unreadable', file, cause: message }
}

const refused = (refusal: InspectRefusal): Inspected => ({ ok: false, refusal })
