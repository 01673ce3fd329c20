import { firstWhere } from '../first-where.ts'
import type { Pieces } from '../quantity.ts'
import { finishOf, startFor, workedMinutes } from '../resources/calendar.ts'
import type { Operation } from '../style/operation.ts'
import type { Instant, Minutes } from '../time.ts'
import type { Booking, Job } from './job.ts'
import { type PlanView, partsOf, plannedMinutes } from './plan.ts'

/** How many pieces a booking gets made by then, after its set-up; never less than none. The inverse of `plannedMinutes`. */
export function piecesBy(view: PlanView, booking: Booking, from: Instant, end: Instant): Pieces {
  const job = view.job.get(booking.jobId)
  const operation = job && view.operation.get(job.operationId)
  if (!operation || end <= from) return 0 as Pieces
  const time = view.workingTime(booking.stationId)
  const minutes = workedMinutes(time, { start: from, end }) - booking.setUp
  return piecesIn(view, job, operation, minutes)
}

/** As many as the whole job has, at most; more pieces never take fewer minutes. */
function piecesIn(view: PlanView, job: Job, operation: Operation, minutes: number): Pieces {
  const all = partsOf(view, job).reduce((sum, { pieces }) => sum + pieces, 0)
  const tooMany = (pieces: number) => plannedMinutes(view, operation, pieces as Pieces) > minutes
  return (firstWhere(1, all + 1, tooMany) - 1) as Pieces
}

/** The part of a job that could give pieces to another: one that waits first, else the one booked last. */
export function giverTo(view: PlanView, job: Job, parts: readonly Job[]): Job | null {
  const others = parts.filter(({ id }) => id !== job.id && isLoose(view, id))
  const startOf = ({ id }: Job) => view.bookingOf.get(id)?.start ?? Number.POSITIVE_INFINITY
  return others.toSorted((a, b) => startOf(b) - startOf(a))[0] ?? null
}

function isLoose(view: PlanView, id: Job['id']): boolean {
  const held = view.bookingOf.get(id)
  if (!held) return true
  return held.lock === 'free' && held.state !== 'running' && held.state !== 'done'
}

/** Which end of a card is drawn. */
export type Edge = 'start' | 'end'

export interface Resized {
  readonly pieces: Pieces
  /** As it would lie there; the set-up may still become another. */
  readonly booking: Booking
  /** Who gives pieces, where it would have more than it has. */
  readonly giver: Job | null
}

/**
 * A card's length is its work: drawn shorter it keeps as many pieces as fit, drawn longer it takes some back from
 * another part of its job, as many as that has. Drawn by its start, it ends when it did. Null where that cannot be.
 */
export function resized(view: PlanView, held: Booking, edge: Edge, at: Instant): Resized | null {
  const job = view.job.get(held.jobId)
  const operation = job && view.operation.get(job.operationId)
  if (!job || !operation) return null
  const giver = giverTo(view, job, partsOf(view, job))
  const [from, to] = edge === 'start' ? [at, held.end] : [held.start, at]
  const most = job.pieces + (giver?.pieces ?? 0)
  const pieces = Math.min(most, Math.max(1, piecesBy(view, held, from, to))) as Pieces
  const run = plannedMinutes(view, operation, pieces)
  const length = (held.setUp + run) as Minutes
  const time = view.workingTime(held.stationId)
  const start = edge === 'start' ? startFor(time, held.end, length) : held.start
  if (start === null || start < view.plan.now) return null
  const end = finishOf(time, start, length)
  return end === null ? null : { pieces, booking: { ...held, start, end, run }, giver }
}
