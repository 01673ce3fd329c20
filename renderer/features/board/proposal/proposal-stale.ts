import type { Progress } from '../../../../shared/domain/floor/floor-run.ts'
import type { JobId } from '../../../../shared/domain/schedule/job.ts'
import type { PlanView } from '../../../../shared/domain/schedule/plan.ts'
import type { BoardView } from '../board-view.ts'
import { type ShownProposal, seenJobs } from './proposal-state.ts'

/** What has happened on the floor since a proposal was made. */
export interface Since {
  /** In words; null where nothing has. */
  readonly words: string | null
  /** Whether a job that would be moved, or set up otherwise, is no longer as the proposal saw it. */
  readonly isBarred: boolean
}

export function sinceThen(
  {
    view,
    progress,
    acceptance,
  }: Pick<ShownProposal, 'view' | 'progress'> & {
    readonly acceptance: Pick<ShownProposal['acceptance'], 'placements' | 'followers'>
  },
  board: Pick<BoardView, 'view' | 'progressOf'>,
): Since {
  const known = view.plan.jobs.map(({ id }) => id).filter((id) => board.view.job.has(id))
  const moved = known.filter((id) => isElsewhere(view, board.view, id))
  const locked = known.filter((id) => isLockedSince(view, board.view, id))
  const begun = known.filter((id) => stateOf(view, id) !== stateOf(board.view, id))
  const watched = known.filter((id) => progress.has(id))
  const counts = watched.filter((id) => isCounted(progress.get(id), board.progressOf.get(id)))
  const paused = watched.filter((id) => isPausedSince(progress.get(id), board.progressOf.get(id)))
  const parts = [
    ...jobs(moved, 'moved'),
    ...jobs(locked, 'locked'),
    ...jobs(begun, 'begun or ended'),
    ...jobs(paused, 'paused'),
    ...jobs(counts, 'counted'),
  ]
  const touched = new Set([...moved, ...locked, ...begun])
  return {
    words: parts.length > 0 ? parts.join(', ') : null,
    isBarred: seenJobs(view, acceptance).some(({ jobId }) => touched.has(jobId)),
  }
}

function jobs({ length }: readonly JobId[], what: string): readonly string[] {
  if (length === 0) return []
  return [`${length} ${length === 1 ? 'job' : 'jobs'} ${what}`]
}

function isElsewhere(then: PlanView, now: PlanView, jobId: JobId): boolean {
  const [was, is] = [then.bookingOf.get(jobId), now.bookingOf.get(jobId)]
  return was?.start !== is?.start || was?.stationId !== is?.stationId
}

function isLockedSince(then: PlanView, now: PlanView, jobId: JobId): boolean {
  return now.bookingOf.get(jobId)?.lock === 'locked' && then.bookingOf.get(jobId)?.lock === 'free'
}

function stateOf({ bookingOf }: PlanView, jobId: JobId): string {
  const state = bookingOf.get(jobId)?.state
  return state === 'running' || state === 'done' ? state : 'ahead'
}

function isCounted(then: Progress | null | undefined, now: Progress | undefined): boolean {
  return then?.good !== now?.good || then?.scrap !== now?.scrap
}

function isPausedSince(then: Progress | null | undefined, now: Progress | undefined): boolean {
  return now?.state === 'paused' && then?.state !== 'paused'
}
