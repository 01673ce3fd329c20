/** A line of a file with columns; quoted cells may go over several lines, and it is told by its first. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

export interface CsvTable {
  readonly header: readonly string[]
  readonly rows: readonly CsvRow[]
}

/** What is more than this is refused and not looked at. */
export const CSV_MOST = { megabytes: 20, columns: 200, rows: 10_000, letters: 4_000 } as const

/** Why a file is not read as a table. */
export type CsvRefusal =
  | { readonly code: 'too-large'; readonly megabytes: number }
  | { readonly code: 'not-text' }
  | { readonly code: 'empty' }
  | { readonly code: 'unclosed-quote'; readonly line: number }
  | { readonly code: 'many-columns'; readonly line: number; readonly columns: number }
  | { readonly code: 'many-rows' }
  | { readonly code: 'long-cell'; readonly line: number }
