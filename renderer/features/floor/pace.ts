import type { FloorJob } from '../../../shared/contract/floor.ts'
import { standardMinutes } from '../../../shared/domain/style/operation.ts'
import { type Instant, type Minutes, minutesBetween } from '../../../shared/domain/time.ts'

export interface Pace {
  /** Time at work up to now: pauses not counted. */
  readonly worked: Minutes
  /** Worked minutes for each good piece; null until there is one. */
  readonly each: Minutes | null
  readonly standard: Minutes
  /** Worked more than the plan gives for what is counted; less than nothing is ahead of it. */
  readonly behind: Minutes
}

/** How a job in hand goes against its standard and its plan, in working time: nights and breaks do not count. */
export function paceOf(
  {
    job,
    booking,
    operation,
    progress,
  }: Pick<FloorJob, 'job' | 'booking' | 'operation' | 'progress'>,
  now: Instant,
): Pace {
  const since = progress.state === 'running' ? progress.lastAt : null
  const running = since === null ? 0 : Math.max(0, minutesBetween(since, now))
  const worked = progress.worked + running
  const counted = progress.good + progress.scrap
  const earned = Math.min(worked, booking.setUp) + (counted * booking.run) / job.pieces
  return {
    worked: worked as Minutes,
    each: progress.good === 0 ? null : ((worked / progress.good) as Minutes),
    standard: standardMinutes(operation) as Minutes,
    behind: (worked - earned) as Minutes,
  }
}

/** 1:08, minutes and seconds. */
export function printPace(minutes: Minutes): string {
  const seconds = Math.round(minutes * 60)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
