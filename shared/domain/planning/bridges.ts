import type { JobId } from '../schedule/job.ts'
import { type FixedBooking, type Problem, setUpMinutes } from './problem.ts'

/**
 * What stands before fixed bookings that, were it gone, would have no allowed changeover, or longer to be set up than they
 * have and may not begin that sooner. It is the last before each; those before it may be as needed once it stays.
 */
export function bridgesOf(problem: Problem): readonly JobId[] {
  const { fixed, work, jobs } = problem
  return fixed.at.flatMap((list, station) =>
    list.flatMap((booking, index): readonly JobId[] => {
      const before = list[index - 1]
      if (!isLost(problem, station, booking, before)) return []
      const isBetween = (job: number) =>
        work.seenStation[job] === station &&
        work.seenStart[job]! >= (before?.start ?? 0) &&
        work.seenStart[job]! < booking.start
      const between = jobs.flatMap((_, job) => (isBetween(job) ? [job] : []))
      const last = between.toSorted((a, b) => work.seenStart[b]! - work.seenStart[a]!)[0]
      return last === undefined ? [] : [jobs[last]!.id]
    }),
  )
}

/** Whether a booking may not follow right after what is fixed before it. */
function isLost(
  { setUps }: Problem,
  station: number,
  { family, setUp, early }: FixedBooking,
  before: FixedBooking | undefined,
): boolean {
  const minutes = setUpMinutes(setUps, station, before?.family ?? setUps.families, family)
  return minutes < 0 ? before !== undefined : !early && minutes > setUp
}
