import { altered, type Change } from '../change.ts'
import type { Pieces } from '../quantity.ts'
import { ok, type Result, refuse } from '../result.ts'
import type { FloorEvent } from './floor-event.ts'
import type { FloorRefusal, FloorReport, FloorScene } from './floor-report.ts'
import { mostPieces, type Progress, progressOf, standing } from './floor-run.ts'

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
    case 'resume':
      return takeObjection(scene, asked.kind)
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

/** Why a job may not start at a station, or go on there after a pause. */
export function takeObjection(scene: FloorScene, kind: 'start' | 'resume'): FloorRefusal | null {
  const { booking, station, needs, busyWith } = scene
  const progress = progressOf(scene.events)
  if (!booking) return { code: 'not-booked' }
  if (station.kind !== needs) return { code: 'wrong-station', station: station.code, needs }
  if (progress.state !== (kind === 'start' ? 'waiting' : 'paused'))
    return { code: 'wrong-state', kind, state: progress.state }
  if (busyWith !== null) return { code: 'station-busy', job: busyWith }
  return (kind === 'start' ? orderObjection(scene) : null) ?? recipeObjection(scene)
}

/** What comes before it is done, or has handed over its batch. */
function orderObjection(scene: FloorScene): FloorRefusal | null {
  for (const { code, transferBatch, planned, progress: before } of scene.predecessors) {
    const enough = transferBatch ?? planned
    if (before.state === 'done' || (transferBatch !== null && before.good >= transferBatch))
      continue
    return { code: 'predecessor-not-done', job: code, good: before.good, enough }
  }
  return null
}

function recipeObjection({ recipe, station }: FloorScene): FloorRefusal | null {
  return recipe === 'unproven' ? { code: 'recipe-not-proven', station: station.code } : null
}

function countObjection(
  scene: FloorScene,
  asked: FloorReport,
  progress: Progress,
): FloorRefusal | null {
  if (progress.state !== 'running') return wrongState(asked, progress)
  if (asked.pieces <= 0) return { code: 'no-pieces' }
  const { article, cycle, station } = scene
  const isGood = asked.kind === 'good'
  if (isGood && article === 'awaited' && progress.good + asked.pieces > cycle)
    return { code: 'article-awaited', station: station.code, most: cycle }
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

/** A start that was worked on since stays; a finish or a pause stays once another job has come to the station. */
function takeBackObjection(
  { events, busyWith }: FloorScene,
  asked: FloorReport,
  progress: Progress,
): FloorRefusal | null {
  const left = standing(events)
  const taken = left.find(({ id }) => id === asked.takesBack)
  if (!taken) return { code: 'nothing-to-take-back' }
  const isHalt = taken.kind === 'finish' || taken.kind === 'pause'
  if (isHalt && busyWith !== null) return { code: 'station-busy', job: busyWith }
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
  const isTaken = event.kind === 'start' || event.kind === 'resume'
  const stationId = isTaken ? event.stationId : booking.stationId
  if (booking.state === next[state] && booking.stationId === stationId) return []
  return [altered('booking', booking, { state: next[state], stationId })]
}
