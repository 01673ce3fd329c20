import { ok, type Result, refuse } from '../result.ts'
import type { CsvMapping } from './csv-columns.ts'
import { formulaBare } from './csv-safe.ts'
import type { CsvRow } from './csv-table.ts'

/** What is wrong with a cell. */
export type CsvReason =
  | { readonly code: 'missing' }
  | { readonly code: 'long'; readonly most: number }
  | { readonly code: 'no-number' }
  | { readonly code: 'no-quantity'; readonly unit: string }
  | { readonly code: 'large'; readonly most: string }
  | { readonly code: 'not-one-of'; readonly choices: readonly string[] }
  /** The row of that line tells of the same record. */
  | { readonly code: 'twice'; readonly line: number }
  | { readonly code: 'unknown' }

export interface CsvTrouble<Name extends string> {
  readonly field: Name
  readonly value: string
  readonly reason: CsvReason
}

/** One thing that a row would change. */
export interface CsvChange<Name extends string> {
  readonly field: Name
  readonly old: string
  readonly now: string
}

/** What would become of a row. */
export type CsvOutcome<Name extends string, Entry> =
  | { readonly kind: 'bad'; readonly row: CsvRow; readonly troubles: readonly CsvTrouble<Name>[] }
  | { readonly kind: 'new' | 'unchanged'; readonly row: CsvRow; readonly entry: Entry }
  | {
      readonly kind: 'changed'
      readonly row: CsvRow
      readonly entry: Entry
      readonly changes: readonly CsvChange<Name>[]
    }

export type Read<Value> = (text: string) => Result<Value, CsvReason>

/** A row being read, gathering all that is wrong with it. */
export interface RowReading<Name extends string> {
  readonly troubles: readonly CsvTrouble<Name>[]
  text(field: Name): string
  /** The field's value; `instead` where the file says nothing of it, or what it says is wrong. */
  take<Value>(field: Name, read: Read<Value>, instead: Value): Value
  fail(field: Name, reason: CsvReason): void
}

export function readRow<Name extends string>(
  row: CsvRow,
  mapping: CsvMapping<Name>,
): RowReading<Name> {
  const troubles: CsvTrouble<Name>[] = []
  const text = (field: Name) => formulaBare((row.cells[mapping[field] ?? -1] ?? '').trim()).trim()
  const fail = (field: Name, reason: CsvReason) => {
    if (!troubles.some((one) => one.field === field))
      troubles.push({ field, value: text(field), reason })
  }
  return {
    troubles,
    text,
    fail,
    take(field, read, instead) {
      if (text(field) === '') return instead
      const found = read(text(field))
      if (found.ok) return found.value
      fail(field, found.refusal)
      return instead
    },
  }
}

export const readText =
  (most: number): Read<string> =>
  (text) =>
    text.length <= most ? ok(text) : refuse({ code: 'long', most })

/** One of a few words, or of those that mean the same. */
export const readChoice =
  <Value extends string>(choices: Readonly<Record<Value, readonly string[]>>): Read<Value> =>
  (text) => {
    const names = Object.keys(choices) as Value[]
    const word = text.toLowerCase()
    const found = names.find((name) => name === word || choices[name].includes(word))
    return found ? ok(found) : refuse({ code: 'not-one-of', choices: names })
  }

/** The line where each record was told of first, so that the second telling is found. */
export function openLines(): (key: string, line: number) => number | null {
  const lines = new Map<string, number>()
  return (key, line) => {
    const first = lines.get(key)
    if (first === undefined) lines.set(key, line)
    return first ?? null
  }
}
