import type { DropId } from '../drop/drop.ts'
import type { PersonId } from '../resources/person.ts'
import type { StationId } from '../resources/station.ts'
import type { BookingId, JobId } from '../schedule/job.ts'
import { after, type Instant, type Minutes } from '../time.ts'
import { NEVER, openAt } from './clock.ts'
import type { Sequence } from './decode.ts'
import type { Desk } from './desk.ts'
import type { Problem } from './problem.ts'

/** What holds a placement back from starting sooner. */
export type Why =
  | { readonly code: 'soonest' }
  | { readonly code: 'frozen'; readonly until: Instant }
  | {
      readonly code: 'waiting-for-predecessor'
      readonly predecessorId: JobId
      readonly until: Instant
    }
  | { readonly code: 'material-due'; readonly hereAt: Instant }
  | { readonly code: 'station-busy'; readonly behind: JobId; readonly until: Instant }
  | { readonly code: 'behind-changeover'; readonly behind: JobId; readonly minutes: Minutes }
  | { readonly code: 'lock'; readonly bookingId: BookingId; readonly until: Instant }
  | { readonly code: 'person'; readonly personId: PersonId; readonly until: Instant }
  | { readonly code: 'kit'; readonly kit: string; readonly until: Instant }
  | { readonly code: 'as-seen' }
  | { readonly code: 'calendar'; readonly opensAt: Instant }

/** One job where the engine would have it. */
export interface Placement {
  readonly jobId: JobId
  readonly dropId: DropId
  readonly stationId: StationId
  readonly start: Instant
  readonly end: Instant
  readonly setUp: Minutes
  readonly personId: PersonId | null
  readonly why: Why
}

/** The worked-out plan in the floor's own words; jobs that found no place are not in it. */
export function placementsOf(
  problem: Problem,
  desk: Desk,
  sequence: Sequence,
): readonly Placement[] {
  const given: number[] = []
  return [...sequence.order].flatMap((job) => {
    if (desk.end[job] === NEVER) return []
    const why = isAsSeen(problem, desk, sequence, job)
      ? ({ code: 'as-seen' } as const)
      : whyOf(problem, desk, job, given)
    given.push(job)
    const hand = problem.hands[desk.hand[job]!]
    return {
      jobId: problem.jobs[job]!.id,
      dropId: problem.jobs[job]!.dropId,
      stationId: problem.stations[desk.station[job]!]!.id,
      start: at(problem, desk.start[job]!),
      end: at(problem, desk.end[job]!),
      setUp: desk.setUp[job]! as Minutes,
      personId: hand?.id ?? null,
      why,
    }
  })
}

interface Bound {
  readonly minute: number
  readonly why: Why
}

/** The latest of all that the start had to wait for; where none of it explains the start, what came between. */
function whyOf(problem: Problem, desk: Desk, job: number, given: readonly number[]): Why {
  const start = desk.start[job]!
  const bounds = [
    ...openings(problem, job),
    ...leaders(problem, desk, job),
    ...handBound(problem, desk, job, given),
    ...kitBound(problem, desk, job, given),
    ...stationBound(problem, desk, job, given),
    ...locks(problem, desk, job),
  ].filter(({ minute }) => minute <= start)
  const last = bounds.reduce((a, b) => (b.minute > a.minute ? b : a))
  if (last.minute === start) return last.why
  const opensAt = openAt(problem.clocks[desk.station[job]!]!, last.minute)
  return opensAt === start ? { code: 'calendar', opensAt: at(problem, start) } : last.why
}

function openings(problem: Problem, job: number): readonly Bound[] {
  const { now, opening, work } = problem
  const hereAt = work.materialAt[job]!
  const soonest: Bound =
    opening > now
      ? { minute: opening, why: { code: 'frozen', until: at(problem, opening) } }
      : { minute: opening, why: { code: 'soonest' } }
  if (hereAt <= opening) return [soonest]
  return [soonest, { minute: hereAt, why: { code: 'material-due', hereAt: at(problem, hereAt) } }]
}

function leaders(problem: Problem, desk: Desk, job: number): readonly Bound[] {
  const { order, work, fixed, jobs } = problem
  const edges = [...order.before.keys()].slice(order.beforeStart[job], order.beforeStart[job + 1])
  return edges.map((edge) => {
    const before = order.before[edge]!
    const held = before >= work.count
    const end = held ? fixed.ready[before - work.count]!.end : desk.end[before]!
    const predecessorId = held ? fixed.bookings[before - work.count]!.jobId : jobs[before]!.id
    const minute = order.batch[edge]! < 0 ? end : Math.min(end, desk.start[job]!)
    const until = at(problem, minute)
    return { minute, why: { code: 'waiting-for-predecessor', predecessorId, until } } as const
  })
}

function stationBound(
  problem: Problem,
  desk: Desk,
  job: number,
  given: readonly number[],
): readonly Bound[] {
  const over = given.filter(
    (one) => desk.station[one] === desk.station[job] && desk.end[one]! <= desk.start[job]!,
  )
  if (over.length === 0) return []
  const behind = over.reduce((a, b) => (desk.end[b]! > desk.end[a]! ? b : a))
  const minute = desk.end[behind]!
  const id = problem.jobs[behind]!.id
  const minutes = desk.setUp[job]! as Minutes
  const why: Why =
    minutes > 0
      ? { code: 'behind-changeover', behind: id, minutes }
      : { code: 'station-busy', behind: id, until: at(problem, minute) }
  return [{ minute, why }]
}

function handBound(
  problem: Problem,
  desk: Desk,
  job: number,
  given: readonly number[],
): readonly Bound[] {
  const hand = desk.hand[job]!
  const person = problem.hands[hand]
  const last = given.findLast((one) => desk.hand[one] === hand)
  if (!person || last === undefined) return []
  const minute = Math.min(desk.handEnd[last]!, desk.start[job]!)
  const until = at(problem, minute)
  return [{ minute, why: { code: 'person', personId: person.id, until } }]
}

function kitBound(
  { kits, origin }: Problem,
  desk: Desk,
  job: number,
  given: readonly number[],
): readonly Bound[] {
  const piece = desk.kit[job]!
  const last = given.findLast((one) => desk.kit[one] === piece)
  if (piece < 0 || last === undefined) return []
  const minute = desk.end[last]!
  const kit = kits.kits.find((_, index) => kits.start[index + 1]! > piece)!.code
  return [{ minute, why: { code: 'kit', kit, until: after(origin, minute) } }]
}

/** Left where people have seen it, although it might start sooner. */
function isAsSeen({ work }: Problem, desk: Desk, { asSeen }: Sequence, job: number): boolean {
  return (
    asSeen[job] === 1 &&
    desk.station[job] === work.seenStation[job] &&
    desk.start[job] === work.seenStart[job]
  )
}

function locks(problem: Problem, desk: Desk, job: number): readonly Bound[] {
  const { fixed, stations } = problem
  const station = stations[desk.station[job]!]!
  return fixed.bookings.flatMap((booking, index) => {
    if (booking.stationId !== station.id) return []
    const minute = fixed.ready[index]!.end
    const why = { code: 'lock', bookingId: booking.id, until: at(problem, minute) } as const
    return [{ minute, why }]
  })
}

function at({ origin }: Problem, minute: number): Instant {
  return after(origin, minute)
}
