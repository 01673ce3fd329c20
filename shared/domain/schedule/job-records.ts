import type { Records, Table } from '../records.ts'
import type { JobId } from './job.ts'

/** Kinds of records that are of one job. */
export type OfJob = {
  readonly [Name in Table]: Records[Name] extends { readonly jobId: JobId } ? Name : never
}[Table]

/**
 * What becomes of a job's records when the job leaves the file: what was only planned goes with it; what the floor has
 * said stays, and so does the job. A new kind of record does not compile before somebody has said which it is.
 */
export const OF_JOB = {
  booking: 'goes',
  pin: 'goes',
  floorEvent: 'stays',
  firstArticle: 'stays',
} as const satisfies { readonly [Name in OfJob]: 'goes' | 'stays' }

/** Kinds that keep their job in the file. */
export type Kept = {
  readonly [Name in OfJob]: (typeof OF_JOB)[Name] extends 'stays' ? Name : never
}[OfJob]

export const KEPT = (Object.keys(OF_JOB) as readonly OfJob[]).filter(
  (name): name is Kept => OF_JOB[name] === 'stays',
)
