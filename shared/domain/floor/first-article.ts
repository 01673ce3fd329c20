import type { Kind } from '../kind.ts'
import type { Hash } from '../quantity.ts'
import type { Origin, StationId } from '../resources/station.ts'
import type { JobId } from '../schedule/job.ts'
import type { OperationId } from '../style/operation.ts'
import type { Measured } from '../style/recipe.ts'
import type { Instant } from '../time.ts'

export type FirstArticleId = Kind<string, 'FirstArticleId'>

/**
 * That somebody looked at the first good piece of an operation at a station and released it (DOMAIN rule 24). The
 * operation is of one style revision, and the recipe is pinned by its hash: another of either asks for another piece.
 */
export interface FirstArticle extends Measured {
  readonly id: FirstArticleId
  readonly operationId: OperationId
  readonly stationId: StationId
  readonly recipeHash: Hash
  /** The job that the piece was made for. */
  readonly jobId: JobId
  readonly by: string
  readonly at: Instant
  readonly origin: Origin
}

/** How the first article of a job stands where it is made; `none` where its operation has no recipe. */
export type ArticleStanding = 'none' | 'awaited' | 'released'

/** The first article of a job with a recipe, by the names of where and what; null while nobody has released it. */
export interface JobArticle {
  readonly jobId: JobId
  readonly operation: string
  readonly station: string
  readonly article: FirstArticle | null
}
