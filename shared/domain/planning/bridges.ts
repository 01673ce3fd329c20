import type { JobId } from '../schedule/job.ts'
import { type Problem, setUpMinutes } from './problem.ts'

/**
 * What stands between two fixed bookings of which the later may not follow right after the sooner: were it gone, there
 * might be no allowed changeover. It is the last before the later one; those before it may be as needed once it stays.
 */
export function bridgesOf({ fixed, setUps, work, jobs }: Problem): readonly JobId[] {
  return fixed.at.flatMap((list, station) =>
    list.slice(1).flatMap(({ start, family }, index): readonly JobId[] => {
      const before = list[index]!
      if (setUpMinutes(setUps, station, before.family, family) >= 0) return []
      const isBetween = (job: number) =>
        work.seenStation[job] === station &&
        work.seenStart[job]! >= before.start &&
        work.seenStart[job]! < start
      const between = jobs.flatMap((_, job) => (isBetween(job) ? [job] : []))
      const last = between.toSorted((a, b) => work.seenStart[b]! - work.seenStart[a]!)[0]
      return last === undefined ? [] : [jobs[last]!.id]
    }),
  )
}
