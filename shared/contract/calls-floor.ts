import type { FirstArticleId } from '../domain/floor/first-article.ts'
import type { FloorRefusal, FloorReport } from '../domain/floor/floor-report.ts'
import type { JobSwitch } from '../domain/floor/floor-switch.ts'
import type { StationId } from '../domain/resources/station.ts'
import type { JobId } from '../domain/schedule/job.ts'
import type { Ticket } from '../domain/tickets/ticket.ts'
import type { TicketStep } from '../domain/tickets/ticket-step.ts'
import type {
  ArticleEntry,
  FloorOverview,
  FloorPulse,
  ProofEntry,
  StationScreen,
  TicketScan,
} from './floor.ts'
import type { ArticleRefusal, ProofRefusal } from './refusals.ts'

/** What may be asked to be done of the floor. */
export interface FloorCommands {
  'floor.report': { ask: FloorReport; refusal: FloorRefusal }
  'floor.switchJobs': { ask: JobSwitch; refusal: FloorRefusal }
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
  /** Of those of these jobs that are still there. */
  'floor.tickets': { ask: readonly JobId[]; answer: readonly Ticket[] }
  'floor.ticketStep': { ask: TicketScan; answer: TicketStep }
}
