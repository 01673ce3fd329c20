import type { Run } from '../domain/bom/need.ts'
import type { CsvRefusal, CsvTable } from '../domain/csv/csv-table.ts'
import type { Result } from '../domain/result.ts'
import type { StyleRevisionId } from '../domain/style/style.ts'
import type { FolderRefusal } from './refusals.ts'

/** What a file with columns may be made of. */
export type CsvWhat =
  | { readonly of: 'materials' }
  | { readonly of: 'bom'; readonly styleRevisionId: StyleRevisionId }
  /** What these runs need. */
  | {
      readonly of: 'needs'
      readonly styleRevisionId: StyleRevisionId
      readonly runs: readonly Run[]
    }
  | {
      readonly of: 'skus'
      readonly styleRevisionId: StyleRevisionId
      readonly columns: 'generic' | 'shopify'
    }
  /** Cells as they are shown, such as the rows that were not taken. */
  | { readonly of: 'rows'; readonly rows: readonly (readonly string[])[] }

export interface CsvFile {
  readonly what: CsvWhat
  readonly folder: string
  readonly name: string
  /** Whether the file says at its start that it is UTF-8, as Excel likes it. */
  readonly mark: 'marked' | 'bare'
}

export type CsvRead = Result<CsvTable, CsvRefusal>

export type FileRefusal = { readonly code: 'gone' } | FolderRefusal
