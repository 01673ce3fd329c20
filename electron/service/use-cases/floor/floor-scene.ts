import type { FloorReport, FloorScene } from '../../../../shared/domain/floor/floor-report.ts'
import { progressOf } from '../../../../shared/domain/floor/floor-run.ts'
import type { StationId } from '../../../../shared/domain/resources/station.ts'
import type { BookingId, Job, JobId } from '../../../../shared/domain/schedule/job.ts'
import type { OperationLink } from '../../../../shared/domain/style/operation.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import type { Reader } from '../../database/reader.ts'
import { articleStanding } from '../../database/reads/read-articles.ts'
import { readFloor } from '../../database/reads/read-floor.ts'
import { readEvents, readRunning } from '../../database/reads/read-progress.ts'
import { findRecipe, recipeStanding } from '../../database/reads/read-recipes.ts'
import { find } from '../edit.ts'

/** What a rule sees of the floor around one report; null when the job or the station is gone. */
export function sceneOf(
  reader: Reader,
  now: Instant,
  { jobId, stationId, kind }: Pick<FloorReport, 'jobId' | 'stationId' | 'kind'>,
): FloorScene | null {
  const job = find(reader, 'job', jobId)
  const station = find(reader, 'station', stationId)
  const operation = job && find(reader, 'operation', job.operationId)
  if (!job || !station || !operation) return null
  const recipe = findRecipe(reader, operation.id)
  const held = reader.one<{ id: BookingId }>('select id from booking where jobId = ?', jobId)
  const booking = (held && find(reader, 'booking', held.id)) ?? null
  const runsAt = kind === 'start' || kind === 'resume' ? stationId : booking?.stationId
  return {
    now,
    overRun: readFloor(reader).overRun,
    job,
    booking,
    station,
    needs: operation.stationKind,
    events: readEvents(reader, [jobId]),
    busyWith: runsAt ? busyWith(reader, runsAt, jobId) : null,
    recipe: recipeStanding(reader, recipe, stationId),
    article: articleStanding(reader, recipe, stationId),
    cycle: operation.piecesPerCycle,
    predecessors: predecessorsOf(reader, job),
  }
}

/** What else runs there: where the job would run, whichever station's list it was taken back from. */
function busyWith(reader: Reader, stationId: StationId, jobId: JobId): string | null {
  return readRunning(reader, stationId).find(({ id }) => id !== jobId)?.code ?? null
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
