import type {
  ArticleStanding,
  FirstArticle,
  JobArticle,
} from '../../../../shared/domain/floor/first-article.ts'
import type { StationId } from '../../../../shared/domain/resources/station.ts'
import type { JobId } from '../../../../shared/domain/schedule/job.ts'
import type { OperationId } from '../../../../shared/domain/style/operation.ts'
import { type RecipeValues, recipeContent } from '../../../../shared/domain/style/recipe.ts'
import { hashOf } from '../blobs.ts'
import { listOf, type Reader } from '../reader.ts'

type RecipeOf = RecipeValues & { readonly operationId: OperationId }

/** A release stands for the very values that the piece was made by. */
export function findArticle(
  reader: Reader,
  recipe: RecipeOf,
  stationId: StationId,
): FirstArticle | undefined {
  return reader.one<FirstArticle>(
    'select * from firstArticle where operationId = ? and stationId = ? and recipeHash = ?',
    recipe.operationId,
    stationId,
    hashOf(recipeContent(recipe)),
  )
}

export function articleStanding(
  reader: Reader,
  recipe: RecipeOf | null,
  stationId: StationId,
): ArticleStanding {
  if (!recipe) return 'none'
  return findArticle(reader, recipe, stationId) ? 'released' : 'awaited'
}

type Begun = Omit<JobArticle, 'article'> & RecipeOf & { readonly stationId: StationId }

/** Of those of these jobs that have begun and have a recipe. */
export function readArticles(reader: Reader, jobs: readonly JobId[]): readonly JobArticle[] {
  return reader
    .all<Begun>(
      `select job.id as jobId, operation.name as operation, station.code as station, stationId,
         recipe.operationId, temperature, dwell, pressure, peel
       from json_each(?) as asked join job on job.id = asked.value
       join booking on booking.jobId = job.id and state in ('running', 'done')
       join recipe on recipe.operationId = job.operationId
       join operation on operation.id = job.operationId
       join station on station.id = stationId`,
      listOf(jobs),
    )
    .map(({ jobId, operation, station, ...of }) => {
      const article = findArticle(reader, of, of.stationId) ?? null
      return { jobId, operation, station, article }
    })
}
