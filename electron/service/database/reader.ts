import type { Database, Statement } from 'better-sqlite3'

type Value = string | number | null

/** Eyes without hands: all that queries and rules are given of the database. */
export interface Reader {
  all<Row>(sql: string, ...values: readonly Value[]): readonly Row[]
  one<Row>(sql: string, ...values: readonly Value[]): Row | undefined
}

export function openReader(database: Database): Reader {
  const prepared = new Map<string, Statement>()

  function prepare(sql: string): Statement {
    const known = prepared.get(sql)
    if (known) return known
    const statement = database.prepare(sql)
    if (!statement.readonly) throw new Error(`A reader was asked to write: ${sql}`)
    prepared.set(sql, statement)
    return statement
  }

  return {
    all: <Row>(sql: string, ...values: readonly Value[]) => prepare(sql).all(...values) as Row[],
    one: <Row>(sql: string, ...values: readonly Value[]) =>
      prepare(sql).get(...values) as Row | undefined,
  }
}

/** A list of ids as one value: `where id in (select value from json_each(?))`. */
export function listOf(ids: Iterable<string>): string {
  return JSON.stringify([...new Set(ids)])
}
