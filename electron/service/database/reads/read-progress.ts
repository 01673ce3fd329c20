import type { FloorEvent } from '../../../../shared/domain/floor/floor-event.ts'
import { type Progress, progressOf } from '../../../../shared/domain/floor/floor-run.ts'
import { grouped } from '../../../../shared/domain/grouped.ts'
import type { StationId } from '../../../../shared/domain/resources/station.ts'
import type { Job, JobId } from '../../../../shared/domain/schedule/job.ts'
import { listOf, type Reader } from '../reader.ts'

/** How jobs stand on the floor; a job with no event is not in it. Events are read in the order they were added. */
export function readProgress(
  reader: Reader,
  jobIds: readonly JobId[],
): ReadonlyMap<JobId, Progress> {
  const events = grouped(readEvents(reader, jobIds), ({ jobId }) => jobId)
  return new Map([...events].map(([id, own]) => [id, progressOf(own)]))
}

/** What runs at a station now: what is begun there and not paused. */
export function readRunning(reader: Reader, stationId: StationId): readonly Job[] {
  const begun = reader.all<Job>(
    `select job.* from booking join job on job.id = jobId
     where stationId = ? and state = 'running'`,
    stationId,
  )
  const progress = readProgress(
    reader,
    begun.map(({ id }) => id),
  )
  return begun.filter(({ id }) => progress.get(id)?.state === 'running')
}

export function readEvents(reader: Reader, jobIds: readonly JobId[]): readonly FloorEvent[] {
  return reader.all<FloorEvent>(
    `select * from floorEvent where jobId in (select value from json_each(?)) order by rowid`,
    listOf(jobIds),
  )
}
