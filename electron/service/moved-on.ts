import type { Begun, UndoRefusal } from '../../shared/contract/refusals.ts'
import type { Change } from '../../shared/domain/change.ts'
import { StaleChangeError } from './database/apply-change.ts'
import type { Step } from './database/journal.ts'
import type { Reader } from './database/reader.ts'
import { nameOfRecord } from './database/reads/read-record-name.ts'

/** A step cannot be turned when a record has moved on, or when others have come to rest on it. Else it is a bug. */
export function movedOn(reader: Reader, error: unknown, step: Step | null): UndoRefusal {
  const command = step?.command ?? ''
  if (error instanceof StaleChangeError) {
    const { change } = error
    return {
      code: 'moved-on',
      command,
      of: nameIn(reader, change),
      begun: begunSince(reader, change),
    }
  }
  const { code } = error as { readonly code?: string }
  if (code?.startsWith('SQLITE_CONSTRAINT')) {
    return { code: 'moved-on', command, of: nameIn(reader, step?.changes[0]), begun: null }
  }
  throw error
}

function nameIn(reader: Reader, change: Change | undefined): string | null {
  const record = change?.after ?? change?.before
  return record ? nameOfRecord(reader, record) : null
}

/** A booking that somebody has started, or finished, since it was placed. */
function begunSince(reader: Reader, { table, before, after }: Change): Begun | null {
  if (table !== 'booking') return null
  const begun = reader.one<Begun>(
    `select "drop".code || ' ' || operation.name as name, job.code as job, station.code as station, state
     from booking join job on job.id = jobId join station on station.id = stationId
     join "drop" on "drop".id = dropId join operation on operation.id = operationId
     where booking.id = ? and state in ('running', 'done')`,
    (before ?? after)?.id ?? '',
  )
  return begun ?? null
}
