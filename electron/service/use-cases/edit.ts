import type { EditRefusal } from '../../../shared/contract/refusals.ts'
import type { Change } from '../../../shared/domain/change.ts'
import type { Records, Table } from '../../../shared/domain/records.ts'
import { ok, type Result, refuse } from '../../../shared/domain/result.ts'
import type { Reader } from '../database/reader.ts'

export type Edit = Result<readonly Change[], EditRefusal>

/** The record as it is in the file; its own fields only. */
export function find<Name extends Table>(
  reader: Reader,
  table: Name,
  id: string,
): Records[Name] | undefined {
  return reader.one<Records[Name]>(`select * from "${table}" where id = ?`, id)
}

export type RevisionTable = 'styleRevision' | 'moduleRevision'

/** A draft may be edited; nothing else may. */
export const findDraft = draftIn('styleRevision')
export const findModuleDraft = draftIn('moduleRevision')

function draftIn<Name extends RevisionTable>(table: Name) {
  return (reader: Reader, id: Records[Name]['id']): Result<Records[Name], EditRefusal> => {
    const revision = find(reader, table, id)
    if (!revision) return refuse({ code: 'gone' })
    const { letter, state } = revision
    return state === 'draft' ? ok(revision) : refuse({ code: 'not-draft', letter, state })
  }
}

/** Adds a record or alters the one of the same id. A code must be free. */
export function save<Name extends 'station' | 'material' | 'lot' | 'kit'>(
  reader: Reader,
  table: Name,
  entry: Omit<Records[Name], 'origin'>,
): Edit {
  const before = find(reader, table, entry.id) ?? null
  const other = reader.one<{ id: string }>(`select id from "${table}" where code = ?`, entry.code)
  if (other && other.id !== entry.id) return refuse({ code: 'code-taken', taken: entry.code })
  const after = { ...entry, origin: before?.origin ?? 'own' }
  return ok([{ table, before, after } as unknown as Change])
}

/** The change that adds a record, or alters the one of the same id; whose it is stays as it was. */
export function written<Name extends 'shift' | 'opening' | 'absence' | 'personShift' | 'kitOutage'>(
  reader: Reader,
  table: Name,
  entry: Omit<Records[Name], 'origin'> & { readonly id: string },
): Change {
  const before = find(reader, table, entry.id) ?? null
  const after = { ...entry, origin: before?.origin ?? 'own' }
  return { table, before, after } as unknown as Change
}

export function remove<Name extends Table>(reader: Reader, table: Name, id: string): Edit {
  const before = find(reader, table, id)
  if (!before) return refuse({ code: 'gone' })
  return ok([{ table, before, after: null } as unknown as Change])
}

/** One more than the highest position among siblings. */
export function nextPosition(reader: Reader, table: Table, styleRevisionId: string): number {
  const row = reader.one<{ next: number }>(
    `select coalesce(max(position) + 1, 0) as next from "${table}" where styleRevisionId = ?`,
    styleRevisionId,
  )
  return row?.next ?? 0
}
