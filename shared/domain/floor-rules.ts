import { altered, type Change } from './change.ts'
import type { FloorEvent, FloorEventId, FloorEventKind } from './floor-event.ts'
import { mostPieces, type Progress, progressOf, standing } from './floor-run.ts'
import type { Booking, Job, JobId } from './job.ts'
import type { PieceId } from './module.ts'
import type { PersonId } from './person.ts'
import type { Permille, Pieces } from './quantity.ts'
import type { RecipeStanding } from './recipe.ts'
import { ok, type Result, refuse } from './result.ts'
import type { Station, StationId } from './station.ts'
import type { Instant } from './time.ts'

/** What a device on the floor reports. The same event id, sent twice, is one event. */
export interface FloorReport {
  readonly eventId: FloorEventId
  readonly jobId: JobId
  readonly stationId: StationId
  readonly personId: PersonId | null
  readonly kind: FloorEventKind
  readonly pieces: Pieces
  readonly reason: string | null
  readonly pieceId: PieceId | null
  readonly takesBack: FloorEventId | null
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
  /** Another job that runs at this station. */
  readonly busyWith: string | null
  /** Of the operation, at this station. */
  readonly recipe: RecipeStanding
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

/** Adds an event to a job, if the floor can be so. Refuses at the start what could not be finished (DOMAIN rule 23). */
export function report(
  scene: FloorScene,
  asked: FloorReport,
): Result<readonly Change[], FloorRefusal> {
  if (scene.events.some(({ id }) => id === asked.eventId)) return ok([])
  const refusal = objection(scene, asked)
  if (refusal) return refuse(refusal)
  const event = eventOf(scene, asked)
  return ok([{ table: 'floorEvent', before: null, after: event }, ...bookingChange(scene, event)])
}

function objection(scene: FloorScene, asked: FloorReport): FloorRefusal | null {
  const progress = progressOf(scene.events)
  switch (asked.kind) {
    case 'start':
      return startObjection(scene, progress)
    case 'resume':
      return progress.state === 'paused' ? null : wrongState(asked, progress)
    case 'pause':
      return progress.state !== 'running' ? wrongState(asked, progress) : noReason(asked)
    case 'help':
      return progress.state === 'done' ? wrongState(asked, progress) : noReason(asked)
    case 'finish':
      return finishObjection(scene, asked, progress)
    case 'good':
      return countObjection(scene, asked, progress)
    case 'scrap':
      return countObjection(scene, asked, progress) ?? noReason(asked)
    case 'take-back':
      return takeBackObjection(scene, asked, progress)
  }
}

function startObjection(scene: FloorScene, progress: Progress): FloorRefusal | null {
  const { booking, station, needs, busyWith } = scene
  if (!booking) return { code: 'not-booked' }
  if (station.kind !== needs) return { code: 'wrong-station', station: station.code, needs }
  if (progress.state !== 'waiting')
    return { code: 'wrong-state', kind: 'start', state: progress.state }
  if (busyWith !== null) return { code: 'station-busy', job: busyWith }
  for (const { code, transferBatch, planned, progress: before } of scene.predecessors) {
    const enough = transferBatch ?? planned
    if (before.state === 'done' || (transferBatch !== null && before.good >= transferBatch))
      continue
    return { code: 'predecessor-not-done', job: code, good: before.good, enough }
  }
  return scene.recipe === 'unproven' ? { code: 'recipe-not-proven', station: station.code } : null
}

function countObjection(
  scene: FloorScene,
  asked: FloorReport,
  progress: Progress,
): FloorRefusal | null {
  if (progress.state !== 'running') return wrongState(asked, progress)
  if (asked.pieces <= 0) return { code: 'no-pieces' }
  const counted = progress.good + progress.scrap + asked.pieces
  const most = mostPieces(scene.job.pieces, scene.overRun)
  return counted > most ? { code: 'too-many', counted, most } : null
}

/** Finishing with pieces uncounted is a short finish, and says why. */
function finishObjection(
  scene: FloorScene,
  asked: FloorReport,
  progress: Progress,
): FloorRefusal | null {
  if (progress.state !== 'running' && progress.state !== 'paused')
    return wrongState(asked, progress)
  const isWhole = progress.good + progress.scrap >= scene.job.pieces
  return isWhole ? null : noReason(asked)
}

/** A start that was worked on since stays; a finish stays once another job has come to the station. */
function takeBackObjection(
  { events, busyWith }: FloorScene,
  asked: FloorReport,
  progress: Progress,
): FloorRefusal | null {
  const left = standing(events)
  const taken = left.find(({ id }) => id === asked.takesBack)
  if (!taken) return { code: 'nothing-to-take-back' }
  if (taken.kind === 'finish' && busyWith !== null) return { code: 'station-busy', job: busyWith }
  const isBare = left.every(({ kind }) => kind === 'start' || kind === 'help')
  return taken.kind === 'start' && !isBare ? wrongState(asked, progress) : null
}

function wrongState({ kind }: FloorReport, { state }: Progress): FloorRefusal {
  return { code: 'wrong-state', kind, state }
}

function noReason({ reason }: FloorReport): FloorRefusal | null {
  return reason?.trim() ? null : { code: 'no-reason' }
}

function eventOf({ now, job }: FloorScene, asked: FloorReport): FloorEvent {
  const { eventId: id, kind, pieces, reason, ...rest } = asked
  const counts = kind === 'good' || kind === 'scrap'
  return {
    id,
    jobId: rest.jobId,
    stationId: rest.stationId,
    personId: rest.personId,
    kind,
    pieces: counts ? pieces : (0 as Pieces),
    reason: reason?.trim() || null,
    pieceId: kind === 'scrap' ? rest.pieceId : null,
    takesBack: kind === 'take-back' ? rest.takesBack : null,
    at: now,
    origin: job.origin,
  }
}

/** The booking follows its job: running while it is worked on, done when it is finished, and where it really runs. */
function bookingChange({ booking, events }: FloorScene, event: FloorEvent): readonly Change[] {
  if (!booking) return []
  const { state } = progressOf([...events, event])
  const next = { waiting: 'approved', running: 'running', paused: 'running', done: 'done' } as const
  const stationId = event.kind === 'start' ? event.stationId : booking.stationId
  if (booking.state === next[state] && booking.stationId === stationId) return []
  return [altered('booking', booking, { state: next[state], stationId })]
}
