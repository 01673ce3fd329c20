import { removed } from '../../../shared/domain/change.ts'
import type { FloorReport, FloorScene } from '../../../shared/domain/floor-report.ts'
import { report } from '../../../shared/domain/floor-rules.ts'
import { progressOf } from '../../../shared/domain/floor-run.ts'
import type { Job } from '../../../shared/domain/job.ts'
import type { OperationLink } from '../../../shared/domain/operation.ts'
import { ok, refuse } from '../../../shared/domain/result.ts'
import { articleStanding } from '../database/read-articles.ts'
import { readFloor } from '../database/read-floor.ts'
import { readFloorOverview, readStationScreen } from '../database/read-floor-work.ts'
import { readEvents } from '../database/read-progress.ts'
import { readPulse } from '../database/read-pulse.ts'
import { findRecipe, recipeStanding } from '../database/read-recipes.ts'
import type { Doing, Hands, Viewing } from '../use-case.ts'
import { find } from './edit.ts'
import { proveRecipe } from './prove-recipe.ts'
import { releaseArticle } from './release-article.ts'

export const floorDoings: Doing<
  'floor.report' | 'floor.proveRecipe' | 'floor.releaseArticle' | 'floor.withdrawArticle'
> = {
  'floor.report': {
    undoable: 'no',
    decide(hands, asked) {
      const scene = sceneOf(hands, asked)
      return scene ? report(scene, asked) : refuse({ code: 'gone' })
    },
  },
  'floor.proveRecipe': { undoable: 'no', decide: proveRecipe },
  'floor.releaseArticle': { undoable: 'no', decide: releaseArticle },
  'floor.withdrawArticle': {
    undoable: 'no',
    decide({ reader }, id) {
      const article = find(reader, 'firstArticle', id)
      return article ? ok(removed('firstArticle', article)) : refuse({ code: 'gone' })
    },
  },
}

export const floorViews: Viewing<'floor.pulse' | 'floor.overview' | 'floor.station'> = {
  'floor.pulse': ({ reader }) => readPulse(reader),
  'floor.overview': ({ reader }) => readFloorOverview(reader),
  'floor.station': ({ reader }, id) => readStationScreen(reader, id),
}

function sceneOf({ reader, now }: Hands, { jobId, stationId }: FloorReport): FloorScene | null {
  const job = find(reader, 'job', jobId)
  const station = find(reader, 'station', stationId)
  const operation = job && find(reader, 'operation', job.operationId)
  if (!job || !station || !operation) return null
  const recipe = findRecipe(reader, operation.id)
  const bookingId = reader.one<{ id: string }>('select id from booking where jobId = ?', jobId)?.id
  const busy = reader.one<{ code: string }>(
    `select job.code from booking join job on job.id = booking.jobId
     where stationId = ? and state = 'running' and jobId <> ?`,
    stationId,
    jobId,
  )
  return {
    now: now(),
    overRun: readFloor(reader).overRun,
    job,
    booking: (bookingId ? find(reader, 'booking', bookingId) : null) ?? null,
    station,
    needs: operation.stationKind,
    events: readEvents(reader, [jobId]),
    busyWith: busy?.code ?? null,
    recipe: recipeStanding(reader, recipe, stationId),
    article: articleStanding(reader, recipe, stationId),
    cycle: operation.piecesPerCycle,
    predecessors: predecessorsOf({ reader }, job),
  }
}

function predecessorsOf({ reader }: Pick<Hands, 'reader'>, job: Job): FloorScene['predecessors'] {
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
