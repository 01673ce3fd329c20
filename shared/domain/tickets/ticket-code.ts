import { ok, type Result, refuse } from '../result.ts'
import type { Job, JobId } from '../schedule/job.ts'

/** No I, O or U: read by eye they pass for a figure or for another letter. 23 is prime, which the check rests on. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTVWXYZ'
const SEAL = 3
const SHAPE = new RegExp(`^(J-\\d+(?:-\\d+)*)-([${LETTERS}]{${SEAL}})([${LETTERS}])$`)

/** What a ticket's code says: which job, and the seal that tells it from a later job of the same number. */
export interface TicketRead {
  readonly job: string
  readonly seal: string
}

/** `not-a-ticket` is some other code; `misread` is one with a wrong character in it. */
export type CodeRefusal = { readonly code: 'not-a-ticket' } | { readonly code: 'misread' }

type Named = Pick<Job, 'id' | 'code'>

/** J-0412-KWTM: the job's number, three letters that are of this very job, and a check letter. */
export function ticketCode(job: Named): string {
  const text = `${job.code}-${sealOf(job.id)}`
  return text + checkLetter(text)
}

/** Capitals or not; refuses any code with one wrong character, or with two neighbours in each other's place. */
export function readTicketCode(scanned: string): Result<TicketRead, CodeRefusal> {
  const text = scanned.trim().toUpperCase()
  if (!text.startsWith('J-')) return refuse({ code: 'not-a-ticket' })
  const [, job, seal, check] = SHAPE.exec(text) ?? []
  if (!job || !seal || checkLetter(text.slice(0, -1)) !== check) return refuse({ code: 'misread' })
  return ok({ job, seal })
}

/** A number is given again once its job is gone; the ticket of the one that is gone stays a ticket of no other. */
export function isTicketOf({ job, seal }: TicketRead, { id, code }: Named): boolean {
  return job === code && seal === sealOf(id)
}

function sealOf(id: JobId): string {
  const most = LETTERS.length ** SEAL
  const sum = [...id].reduce((hash, sign) => (hash * 31 + sign.charCodeAt(0)) % most, 0)
  return Array.from(
    { length: SEAL },
    (_, at) => LETTERS[Math.floor(sum / LETTERS.length ** at) % LETTERS.length],
  ).join('')
}

/** As the pure systems of ISO/IEC 7064 (MOD 37-2): signs weigh powers of two, and with the check they leave 1; by 23, so that it is a letter. */
function checkLetter(text: string): string {
  const sum = [...text].reduce((before, sign) => (before * 2 + worthOf(sign)) % LETTERS.length, 0)
  return LETTERS[(1 + 2 * (LETTERS.length - sum)) % LETTERS.length]!
}

/** Signs that can stand at the same place are worth different. */
function worthOf(sign: string): number {
  if (sign === '-') return 10
  return LETTERS.includes(sign) ? LETTERS.indexOf(sign) : Number(sign)
}
