import type { FirstArticleId } from '../domain/first-article.ts'
import type { FloorRefusal, FloorReport } from '../domain/floor-report.ts'
import type { StationId } from '../domain/station.ts'
import type { ArticleEntry, FloorOverview, FloorPulse, ProofEntry, StationScreen } from './floor.ts'
import type { ArticleRefusal, ProofRefusal } from './refusals.ts'

/** What may be asked to be done of the floor. */
export interface FloorCommands {
  'floor.report': { ask: FloorReport; refusal: FloorRefusal }
  'floor.proveRecipe': { ask: ProofEntry; refusal: ProofRefusal }
  'floor.releaseArticle': { ask: ArticleEntry; refusal: ArticleRefusal }
  /** The piece was not good after all: the job stops until another one is released. */
  'floor.withdrawArticle': { ask: FirstArticleId; refusal: { readonly code: 'gone' } }
}

/** What may be asked to be seen of the same. */
export interface FloorQueries {
  'floor.pulse': { ask: null; answer: FloorPulse }
  'floor.overview': { ask: null; answer: FloorOverview }
  'floor.station': { ask: StationId; answer: StationScreen | null }
}
