import type { Permille, Pieces } from '../quantity.ts'
import type { Instant, Minutes } from '../time.ts'
import { minutesBetween } from '../time.ts'
import type { FloorEvent, FloorEventId } from './floor-event.ts'

/** How a job stands on the floor, read from its events. */
export interface Progress {
  readonly state: 'waiting' | 'running' | 'paused' | 'done'
  readonly good: Pieces
  readonly scrap: Pieces
  readonly startedAt: Instant | null
  readonly finishedAt: Instant | null
  /** Why it is paused. */
  readonly pausedFor: string | null
  /** What help was called for, until work goes on. */
  readonly help: string | null
  /** Time at work up to the last event: pauses not counted. */
  readonly worked: Minutes
  readonly lastAt: Instant | null
}

const NOT_STARTED: Progress = {
  state: 'waiting',
  good: 0 as Pieces,
  scrap: 0 as Pieces,
  startedAt: null,
  finishedAt: null,
  pausedFor: null,
  help: null,
  worked: 0 as Minutes,
  lastAt: null,
}

/** Reads a job's events in the order they were added; what was taken back never happened. */
export function progressOf(events: readonly FloorEvent[]): Progress {
  return standing(events).reduce(step, NOT_STARTED)
}

/** The events that still count. */
export function standing(events: readonly FloorEvent[]): readonly FloorEvent[] {
  const undone = new Set<FloorEventId | null>(events.map(({ takesBack }) => takesBack))
  return events.filter(({ id, kind }) => kind !== 'take-back' && !undone.has(id))
}

function step(so: Progress, event: FloorEvent): Progress {
  const worked =
    so.state === 'running' ? so.worked + minutesBetween(so.lastAt ?? event.at, event.at) : so.worked
  const now = { ...so, worked: worked as Minutes, lastAt: event.at }
  switch (event.kind) {
    case 'start':
      return { ...now, state: 'running', startedAt: so.startedAt ?? event.at }
    case 'resume':
      return { ...now, state: 'running', pausedFor: null, help: null }
    case 'pause':
      return { ...now, state: 'paused', pausedFor: event.reason }
    case 'good':
      return { ...now, good: (so.good + event.pieces) as Pieces }
    case 'scrap':
      return { ...now, scrap: (so.scrap + event.pieces) as Pieces }
    case 'finish':
      return { ...now, state: 'done', finishedAt: event.at, help: null }
    case 'help':
      return { ...now, help: event.reason }
    case 'take-back':
      return so
  }
}

/** The most pieces that may be counted, good and scrap together (DOMAIN rule 22). */
export function mostPieces(planned: Pieces, overRun: Permille): Pieces {
  return Math.floor((planned * (1000 + overRun)) / 1000) as Pieces
}
