import type { JobId } from '../../../../shared/domain/schedule/job.ts'
import { KEPT, type Kept } from '../../../../shared/domain/schedule/job-records.ts'
import { listOf, type Reader } from '../reader.ts'

/** A job that stays in the file, and by which kind of its records. */
export interface KeptJob {
  readonly id: JobId
  readonly by: Kept
}

/** Those of these jobs that cannot leave the file: the floor has said something of them, even if it took that back. */
export function readKept(reader: Reader, jobs: readonly JobId[]): readonly KeptJob[] {
  const asked = listOf(jobs)
  return KEPT.flatMap((by) =>
    reader
      .all<{ id: JobId }>(
        `select distinct jobId as id from ${by} where jobId in (select value from json_each(?))`,
        asked,
      )
      .map(({ id }) => ({ id, by })),
  )
}
