import { altered, type Change, removed } from '../change.ts'
import type { Pieces } from '../quantity.ts'
import { ok, type Result, refuse } from '../result.ts'
import type { Instant } from '../time.ts'
import type { BookingId, Job, JobId } from './job.ts'
import type { Kept } from './job-records.ts'
import { openPlan, type PlanView, partsOf } from './plan.ts'
import { type Move, type MoveRefusal, moveBookings } from './schedule.ts'
import { fixed } from './schedule-place.ts'

/** A job to be made in two parts: here these many pieces, the rest as a job of its own. */
export interface Split {
  readonly jobId: JobId
  readonly keep: Pieces
  /** When what is kept starts; null is when it does now. */
  readonly start: Instant | null
  readonly partId: JobId
  /** Where the rest goes at once; null is into the strip. */
  readonly rest: Pick<Move, 'stationId' | 'start'> | null
}

/** Pieces given back from one part of a job to another; all of them, and the part is gone. */
export interface Join {
  readonly into: JobId
  readonly from: JobId
  readonly pieces: Pieces
  /** When the part that grows starts; null is when it does now. */
  readonly start: Instant | null
}

export type SplitRefusal =
  | MoveRefusal
  | { readonly code: 'not-that-many'; readonly jobId: JobId; readonly pieces: Pieces }
  | { readonly code: 'not-parts'; readonly jobId: JobId }
  /** The floor has said something of it that has to stay in the file. */
  | { readonly code: 'job-stays'; readonly jobId: JobId; readonly by: Kept }

type NewId = (job: Job) => BookingId

/** Refuses what is locked or has begun, and a part of no pieces. The rest is booked anew, free and unconfirmed. */
export function splitJob(
  view: PlanView,
  { jobId, keep, start, partId, rest }: Split,
  newId: NewId,
): Result<readonly Change[], SplitRefusal> {
  const job = view.job.get(jobId)
  if (!job) return refuse({ code: 'gone', jobId })
  if (keep < 1 || keep >= job.pieces)
    return refuse({ code: 'not-that-many', jobId, pieces: job.pieces })
  const held = view.bookingOf.get(jobId)
  const refusal = fixed(view, held, jobId)
  if (refusal) return refuse(refusal)
  const kept = { ...job, pieces: keep }
  const pieces = (job.pieces - keep) as Pieces
  const part = { ...job, id: partId, code: partCode(view, job), pieces }
  const moves = [
    ...(held ? [{ jobId, stationId: held.stationId, start: start ?? held.start }] : []),
    ...(rest ? [{ jobId: partId, ...rest }] : []),
  ]
  const placed = moveBookings(withJobs(view, [kept, part]), moves, newId)
  if (!placed.ok) return placed
  return ok([
    altered('job', job, { pieces: keep }),
    { table: 'job', before: null, after: part },
    ...placed.value,
  ])
}

/** Refuses jobs that are not parts of the same work, and any that is locked or has begun. */
export function joinJobs(
  view: PlanView,
  { into, from, pieces, start }: Join,
  newId: NewId,
): Result<readonly Change[], SplitRefusal> {
  const [grows, gives] = [view.job.get(into), view.job.get(from)]
  if (!grows || !gives) return refuse({ code: 'gone', jobId: grows ? from : into })
  if (into === from || !partsOf(view, grows).includes(gives))
    return refuse({ code: 'not-parts', jobId: from })
  if (pieces < 1 || pieces > gives.pieces)
    return refuse({ code: 'not-that-many', jobId: from, pieces: gives.pieces })
  const refusal = fixedAmong(view, [into, from])
  if (refusal) return refuse(refusal)
  const left = (gives.pieces - pieces) as Pieces
  const bigger = { ...grows, pieces: (grows.pieces + pieces) as Pieces }
  const after = withJobs(view, [bigger, { ...gives, pieces: left }])
  const moves = [...stayOf(after, into, start), ...(left > 0 ? stayOf(after, from, null) : [])]
  const placed = moveBookings(left > 0 ? after : without(after, from), moves, newId)
  if (!placed.ok) return placed
  const held = view.bookingOf.get(from)
  const gone = left > 0 ? [] : [...(held ? removed('booking', held) : []), ...removed('job', gives)]
  const less = left > 0 ? [altered('job', gives, { pieces: left })] : []
  return ok([altered('job', grows, { pieces: bigger.pieces }), ...less, ...gone, ...placed.value])
}

function fixedAmong(view: PlanView, ids: readonly JobId[]): MoveRefusal | null {
  return ids.reduce<MoveRefusal | null>(
    (found, id) => found ?? fixed(view, view.bookingOf.get(id), id),
    null,
  )
}

function stayOf(view: PlanView, jobId: JobId, start: Instant | null): readonly Move[] {
  const held = view.bookingOf.get(jobId)
  return held ? [{ jobId, stationId: held.stationId, start: start ?? held.start }] : []
}

function withJobs(view: PlanView, jobs: readonly Job[]): PlanView {
  const ids = new Set(jobs.map(({ id }) => id))
  const others = view.plan.jobs.filter(({ id }) => !ids.has(id))
  return openPlan({ ...view.plan, jobs: [...others, ...jobs] }, view.workingTime)
}

function without(view: PlanView, gone: JobId): PlanView {
  const bookings = view.plan.bookings.filter(({ jobId }) => jobId !== gone)
  const jobs = view.plan.jobs.filter(({ id }) => id !== gone)
  return openPlan({ ...view.plan, jobs, bookings }, view.workingTime)
}

/** J-0004 is split into J-0004 and J-0004-2: the code says what it was part of. */
function partCode(view: PlanView, job: Job): string {
  const codes = partsOf(view, job).map(({ code }) => code)
  const base = codes
    .toSorted((a, b) => a.length - b.length)[0]!
    .replace(/-\d+-\d+$/, (tail) => tail.slice(0, tail.lastIndexOf('-')))
  const taken = new Set(codes)
  for (let number = 2; ; number += 1) {
    const code = `${base}-${number}`
    if (!taken.has(code)) return code
  }
}
