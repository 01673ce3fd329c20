import type { Drop } from '../domain/drop/drop.ts'
import type { ArticleStanding, FirstArticle } from '../domain/floor/first-article.ts'
import type { FloorEvent } from '../domain/floor/floor-event.ts'
import type { Progress } from '../domain/floor/floor-run.ts'
import type { Piece } from '../domain/module/module.ts'
import type { Person } from '../domain/resources/person.ts'
import type { Station } from '../domain/resources/station.ts'
import type { Booking, Job } from '../domain/schedule/job.ts'
import type { Operation } from '../domain/style/operation.ts'
import type { Measured, Recipe, RecipeProof, RecipeStanding } from '../domain/style/recipe.ts'
import type { Style, StyleRevision } from '../domain/style/style.ts'

/** How the floor stands, in numbers. */
export interface FloorPulse {
  readonly running: number
  readonly paused: number
  /** Jobs for which somebody calls. */
  readonly help: number
}

/** A booked job with all that an operator wants to see of it. */
export interface FloorJob {
  readonly job: Job
  readonly booking: Booking
  readonly drop: Drop
  readonly style: Style
  readonly revision: StyleRevision
  readonly colourway: string
  readonly operation: Operation
  readonly kit: string | null
  readonly recipe: Recipe | null
  /** Of the recipe, at the station that it is booked at. */
  readonly recipeStanding: RecipeStanding
  /** Of the operation, at the station that it is booked at. */
  readonly article: ArticleStanding
  /** Once it is released. */
  readonly firstArticle: FirstArticle | null
  readonly progress: Progress
  /** What stands in the way of starting it; null when nothing does. */
  readonly waitsFor: string | null
}

/** What somebody measured at a press, to prove a recipe there. */
export interface ProofEntry
  extends Measured,
    Pick<RecipeProof, 'operationId' | 'stationId' | 'by'> {
  readonly id: RecipeProof['id']
}

/** What a press was measured to do while it made the piece that somebody releases. */
export interface ArticleEntry
  extends Measured,
    Pick<FirstArticle, 'id' | 'jobId' | 'stationId' | 'by'> {}

/** A code as a scanner at a station typed it. */
export interface TicketScan {
  readonly code: string
  readonly stationId: Station['id']
}

export interface FloorStation {
  readonly station: Station
  readonly current: FloorJob | null
  /** In the order of the plan, without what runs or is done. */
  readonly queue: readonly FloorJob[]
}

export interface FloorOverview {
  readonly stations: readonly FloorStation[]
  readonly people: readonly Person[]
  readonly events: readonly FloorLogEntry[]
}

export interface FloorLogEntry {
  readonly event: FloorEvent
  readonly jobCode: string
  readonly dropCode: string
  readonly station: string
  readonly person: string | null
  readonly standing: 'yes' | 'taken-back'
}

export interface StationScreen {
  readonly station: FloorStation
  readonly people: readonly Person[]
  /** Of the current job's style, for "which piece?". */
  readonly pieces: readonly Piece[]
  /** The station's last ten, newest first. */
  readonly events: readonly FloorLogEntry[]
}
