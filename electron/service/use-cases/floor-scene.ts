import type { FloorReport, FloorScene } from '../../../shared/domain/floor-report.ts'
import { progressOf } from '../../../shared/domain/floor-run.ts'
import type { BookingId, Job } from '../../../shared/domain/job.ts'
import type { OperationLink } from '../../../shared/domain/operation.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { articleStanding } from '../database/read-articles.ts'
import { readFloor } from '../database/read-floor.ts'
import { readEvents, readRunning } from '../database/read-progress.ts'
import { findRecipe, recipeStanding } from '../database/read-recipes.ts'
import type { Reader } from '../database/reader.ts'
import { find } from './edit.ts'

/** What a rule sees of the floor around one report; null when the job or the station is gone. */
export function sceneOf(
  reader: Reader,
  now: Instant,
  { jobId, stationId }: Pick<FloorReport, 'jobId' | 'stationId'>,
): FloorScene | null {
  const job = find(reader, 'job', jobId)
  const station = find(reader, 'station', stationId)
  const operation = job && find(reader, 'operation', job.operationId)
  if (!job || !station || !operation) return null
  const recipe = findRecipe(reader, operation.id)
  const held = reader.one<{ id: BookingId }>('select id from booking where jobId = ?', jobId)
  return {
    now,
    overRun: readFloor(reader).overRun,
    job,
    booking: (held && find(reader, 'booking', held.id)) ?? null,
    station,
    needs: operation.stationKind,
    events: readEvents(reader, [jobId]),
    busyWith: readRunning(reader, stationId).find(({ id }) => id !== jobId)?.code ?? null,
    recipe: recipeStanding(reader, recipe, stationId),
    article: articleStanding(reader, recipe, stationId),
    cycle: operation.piecesPerCycle,
    predecessors: predecessorsOf(reader, job),
  }
}

function predecessorsOf(reader: Reader, job: Job): FloorScene['predecessors'] {
  return reader
    .all<Job & Pick<OperationLink, 'transferBatch'>>(
      `select job.*, transferBatch from operationLink
       join job on job.operationId = predecessorId and job.dropLineId = ?
       where operationLink.operationId = ?`,
      job.dropLineId,
      job.operationId,
    )
    .map(({ id, code, pieces, transferBatch }) => ({
      code,
      transferBatch,
      planned: pieces,
      progress: progressOf(readEvents(reader, [id])),
    }))
}
