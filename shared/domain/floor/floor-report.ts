import type { Permille, Pieces } from '../quantity.ts'
import type { Station } from '../resources/station.ts'
import type { Booking, Job } from '../schedule/job.ts'
import type { RecipeStanding } from '../style/recipe.ts'
import type { Instant } from '../time.ts'
import type { ArticleStanding } from './first-article.ts'
import type { FloorEvent, FloorEventId, FloorEventKind } from './floor-event.ts'
import type { Progress } from './floor-run.ts'

/** What a device on the floor reports. The same event id, sent twice, is one event. */
export interface FloorReport extends Omit<FloorEvent, 'id' | 'at' | 'origin'> {
  readonly eventId: FloorEventId
}

/** What the rule needs to see of the floor around one report. */
export interface FloorScene {
  readonly now: Instant
  readonly overRun: Permille
  readonly job: Job
  readonly booking: Booking | null
  readonly station: Station
  readonly needs: Station['kind']
  readonly events: readonly FloorEvent[]
  /** Another job that runs where this one would; one that is paused has made room. */
  readonly busyWith: string | null
  /** Of the operation, at this station. */
  readonly recipe: RecipeStanding
  /** Of the same. */
  readonly article: ArticleStanding
  /** What one cycle of the operation makes. */
  readonly cycle: Pieces
  readonly predecessors: readonly {
    readonly code: string
    readonly transferBatch: Pieces | null
    readonly planned: Pieces
    readonly progress: Progress
  }[]
}

export type FloorRefusal =
  | { readonly code: 'gone' }
  | { readonly code: 'not-booked' }
  | { readonly code: 'wrong-station'; readonly station: string; readonly needs: Station['kind'] }
  | { readonly code: 'station-busy'; readonly job: string }
  | { readonly code: 'recipe-not-proven'; readonly station: string }
  /** More than one cycle before anybody has released its first good piece. */
  | { readonly code: 'article-awaited'; readonly station: string; readonly most: Pieces }
  | {
      readonly code: 'predecessor-not-done'
      readonly job: string
      readonly good: Pieces
      readonly enough: Pieces
    }
  | {
      readonly code: 'wrong-state'
      readonly kind: FloorEventKind
      readonly state: Progress['state']
    }
  | { readonly code: 'too-many'; readonly counted: number; readonly most: Pieces }
  | { readonly code: 'no-pieces' }
  | { readonly code: 'no-reason' }
  | { readonly code: 'nothing-to-take-back' }
