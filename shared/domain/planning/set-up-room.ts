import { finishOf } from '../resources/calendar.ts'
import type { Booking, JobId } from '../schedule/job.ts'
import { type PlanView, withBookings } from '../schedule/plan.ts'
import { ofSameLines } from '../schedule/schedule.ts'
import type { Minutes } from '../time.ts'
import { freshConflicts, knownConflicts } from './accept-conflicts.ts'
import { type FixedBooking, type Problem, setUpMinutes } from './problem.ts'
import { type PlanningAsk, problemOf } from './read-problem.ts'

interface Asked {
  readonly view: PlanView
  readonly ask: PlanningAsk
}

export interface Roomy extends Asked {
  readonly problem: Problem
}

/**
 * A question as it can be answered: what is fixed and would take longer to be set up, were the job before it gone, takes as
 * long from the start where it has room for that. Where it has none, or could not follow at all, that job is kept.
 */
export function withRoom({ view, ask }: Asked): Roomy {
  const problem = problemOf(view, ask)
  const bridges = bridgesOf(problem)
  if (bridges.length === 0) return { view, ask, problem }
  const known = knownConflicts(view)
  const kept = [...(ask.kept ?? [])]
  let roomy = view
  for (const { booking, setUp, jobId } of bridges) {
    const longer = setUp < 0 ? null : longerBy(roomy, booking, setUp, known)
    if (longer) roomy = longer
    else kept.push(jobId)
  }
  return withRoom({ view: roomy, ask: { ...ask, kept } })
}

/** A fixed booking, the job it is set up from, and the set-up it would need without; below 0 where it could not follow. */
interface Bridge {
  readonly booking: Booking
  readonly jobId: JobId
  readonly setUp: number
}

function bridgesOf(problem: Problem): readonly Bridge[] {
  const { fixed, work, jobs } = problem
  return fixed.at.flatMap((list, station) =>
    list.flatMap((one, index): readonly Bridge[] => {
      const before = list[index - 1]
      const setUp = setUpWithout(problem, station, one, before)
      if (setUp === null) return []
      const isBetween = (job: number) =>
        work.seenStation[job] === station &&
        work.seenStart[job]! >= (before?.start ?? 0) &&
        work.seenStart[job]! < one.start
      const between = jobs.flatMap((_, job) => (isBetween(job) ? [job] : []))
      const last = between.toSorted((a, b) => work.seenStart[b]! - work.seenStart[a]!)[0]
      if (last === undefined) return []
      const booking = fixed.bookings[fixed.ready.indexOf(one)]!
      return [{ booking, jobId: jobs[last]!.id, setUp }]
    }),
  )
}

/** Null where a booking may follow right after what is fixed before it, as it is. */
function setUpWithout(
  { setUps }: Problem,
  station: number,
  { family, setUp, early }: FixedBooking,
  before: FixedBooking | undefined,
): number | null {
  const minutes = setUpMinutes(setUps, station, before?.family ?? setUps.families, family)
  const isLost = minutes < 0 ? before !== undefined : !early && minutes > setUp
  return isLost ? minutes : null
}

/** Null where something else would be wrong by that, or its drop late or later. */
function longerBy(
  view: PlanView,
  booking: Booking,
  setUp: number,
  known: ReadonlySet<string>,
): PlanView | null {
  const need = (setUp + booking.run) as Minutes
  const end = finishOf(view.workingTime(booking.stationId), booking.start, need)
  const drop = view.drop.get(view.job.get(booking.jobId)!.dropId)
  if (end === null || !drop || end > drop.launchAt) return null
  const longer = { ...booking, setUp: setUp as Minutes, end }
  const after = withBookings(view, [longer])
  const beside = ofSameLines(after, [longer])
  const fresh = freshConflicts(known, { after, changed: [longer], beside, overtime: [] })
  return fresh.length === 0 ? after : null
}
