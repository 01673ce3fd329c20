import type { NamedBreak, UndoRefusal } from '../../shared/contract/refusals.ts'
import type { Change } from '../../shared/domain/change.ts'
import { type Booked, promisesBrokenBy } from '../../shared/domain/readiness/promise-breaks.ts'
import type { Reader } from './database/reader.ts'
import { readPromised } from './database/reads/read-confirmations.ts'
import { readFloor } from './database/reads/read-floor.ts'

type Broken = Extract<UndoRefusal, { readonly code: 'breaks-promises' }>

/** Why a step is not turned before somebody has said that promises may break by it; null where none would. */
export function breaksOf(reader: Reader, changes: readonly Change[]): Broken | null {
  const isOfWork = changes.some(({ table }) => table === 'booking' || table === 'job')
  if (!isOfWork) return null
  const breaks = promisesBrokenBy(bookedBy(reader), changes, readPromised(reader))
  if (breaks.length === 0) return null
  const named = breaks.map((one): NamedBreak => ({ ...one, code: codeOf(reader, one) }))
  return { code: 'breaks-promises', zone: readFloor(reader).zone, breaks: named }
}

function bookedBy(reader: Reader): Booked {
  return {
    jobsOf: (dropId) => reader.all('select id from job where dropId = ?', dropId),
    bookingOf: (jobId) => reader.one('select "end" from booking where jobId = ?', jobId),
  }
}

function codeOf(reader: Reader, { dropId }: Pick<NamedBreak, 'dropId'>): string {
  return reader.one<{ code: string }>('select code from "drop" where id = ?', dropId)?.code ?? ''
}
