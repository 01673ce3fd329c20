import { z } from 'zod'
import type { FirstArticleId } from '../domain/floor/first-article.ts'
import { FLOOR_EVENT_KINDS, type FloorEventId } from '../domain/floor/floor-event.ts'
import type { PieceId } from '../domain/module/module.ts'
import type { Seconds } from '../domain/quantity.ts'
import type { PersonId } from '../domain/resources/person.ts'
import type { StationId } from '../domain/resources/station.ts'
import type { JobId } from '../domain/schedule/job.ts'
import type { OperationId } from '../domain/style/operation.ts'
import type { Celsius, Kilopascals, RecipeProofId } from '../domain/style/recipe.ts'
import { MOST_TICKETS } from '../domain/tickets/ticket.ts'
import { id, person, pieces, whole } from './schema-parts.ts'

const jobId = id<JobId>('job')
const stationId = id<StationId>('stn')
const articleId = id<FirstArticleId>('art')
const measured = {
  temperature: whole<Celsius>(0, 1_000),
  dwell: whole<Seconds>(0, 3_600),
  pressure: whole<Kilopascals>(0, 100_000),
}

const report = z.object({
  eventId: id<FloorEventId>('fev'),
  jobId,
  stationId,
  personId: id<PersonId>('per').nullable(),
  kind: z.enum(FLOOR_EVENT_KINDS),
  pieces,
  reason: z.string().trim().max(400).nullable(),
  pieceId: id<PieceId>('pce').nullable(),
  takesBack: id<FloorEventId>('fev').nullable(),
})

export const floorSchemas = {
  'floor.report': report,
  'floor.switchJobs': z.object({
    pause: report.extend({ kind: z.literal('pause') }),
    take: report.extend({ kind: z.enum(['start', 'resume']) }),
  }),
  'floor.proveRecipe': z.object({
    id: id<RecipeProofId>('rpf'),
    operationId: id<OperationId>('opn'),
    stationId,
    by: person,
    ...measured,
  }),
  'floor.releaseArticle': z.object({ id: articleId, jobId, stationId, by: person, ...measured }),
  'floor.withdrawArticle': articleId,
  'floor.pulse': z.null(),
  'floor.overview': z.null(),
  'floor.station': stationId,
  'floor.tickets': z.array(jobId).max(MOST_TICKETS).readonly(),
  'floor.ticketStep': z.object({ code: z.string().max(80), stationId }),
}
