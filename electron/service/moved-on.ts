import type { Begun, UndoRefusal } from '../../shared/contract/refusals.ts'
import type { Change } from '../../shared/domain/change.ts'
import { StaleChangeError } from './database/apply-change.ts'
import type { Step } from './database/journal.ts'
import type { Reader } from './database/reader.ts'

/** A step cannot be turned when a record has moved on, or when others have come to rest on it. Else it is a bug. */
export function movedOn(reader: Reader, error: unknown, step: Step | null): UndoRefusal {
  const command = step?.command ?? ''
  if (error instanceof StaleChangeError) {
    const { table } = error.change
    return { code: 'moved-on', command, table, begun: begunSince(reader, error.change) }
  }
  const { code } = error as { readonly code?: string }
  if (code?.startsWith('SQLITE_CONSTRAINT')) {
    return { code: 'moved-on', command, table: step?.changes[0]?.table ?? '', begun: null }
  }
  throw error
}

/** A booking that somebody has started, or finished, since it was placed. */
function begunSince(reader: Reader, { table, before, after }: Change): Begun | null {
  if (table !== 'booking') return null
  const begun = reader.one<Begun>(
    `select job.code as job, station.code as station, state from booking
     join job on job.id = jobId join station on station.id = stationId
     where booking.id = ? and state in ('running', 'done')`,
    (before ?? after)?.id ?? '',
  )
  return begun ?? null
}
