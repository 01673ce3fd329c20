import { isDeepStrictEqual } from 'node:util'
import type { Database, Statement } from 'better-sqlite3'
import type { Change } from '../../../shared/domain/change.ts'

/** The record is not what the change set out from: somebody was there in between. */
export class StaleChangeError extends Error {
  override name = 'StaleChangeError'
  readonly change: Change
  constructor(change: Change) {
    super(
      `${change.table} ${(change.before ?? change.after)?.id} is not what this change set out from`,
    )
    this.change = change
  }
}

/** Writes changes to their tables, each compared with the row it replaces. */
export function openApply(database: Database): (change: Change) => void {
  const prepared = new Map<string, Statement>()
  const prepare = (sql: string) => {
    const known = prepared.get(sql) ?? database.prepare(sql)
    prepared.set(sql, known)
    return known
  }

  return (change) => {
    const { table, before, after } = change
    const id = (before ?? after)?.id
    if (id === undefined) return
    const current = prepare(`select * from "${table}" where id = ?`).get(id) ?? null
    if (!isDeepStrictEqual(current, before)) throw new StaleChangeError(change)
    if (!after) {
      prepare(`delete from "${table}" where id = ?`).run(id)
      return
    }
    const fields = Object.keys(after)
    prepare(before ? updateOf(table, fields) : insertOf(table, fields)).run(after)
  }
}

function insertOf(table: string, fields: readonly string[]): string {
  const names = fields.map((field) => `"${field}"`).join(', ')
  return `insert into "${table}" (${names}) values (${fields.map((field) => `@${field}`).join(', ')})`
}

function updateOf(table: string, fields: readonly string[]): string {
  const sets = fields.map((field) => `"${field}" = @${field}`).join(', ')
  return `update "${table}" set ${sets} where id = @id`
}
