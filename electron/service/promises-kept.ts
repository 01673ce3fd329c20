import type { BreakRefusal, MayBreak, NamedBreak } from '../../shared/contract/refusals.ts'
import type { Change } from '../../shared/domain/change.ts'
import { type Booked, promisesBrokenBy } from '../../shared/domain/readiness/promise-breaks.ts'
import { type Result, refuse } from '../../shared/domain/result.ts'
import type { Reader } from './database/reader.ts'
import { readPromised } from './database/reads/read-confirmations.ts'
import { readFloor } from './database/reads/read-floor.ts'

type Decided<Refusal> = Result<readonly Change[], Refusal>

/** What was decided, unless a promise would break by it and nobody has said yet that it may. */
export function keepPromises<Refusal>(
  reader: Reader,
  decided: Decided<Refusal>,
  ask: MayBreak | null,
): Decided<Refusal | BreakRefusal> {
  if (!decided.ok || ask?.promises === 'may-break') return decided
  const broken = breaksOf(reader, decided.value)
  return broken ? refuse(broken) : decided
}

function breaksOf(reader: Reader, changes: readonly Change[]): BreakRefusal | null {
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
