import type { Booking, BookingId, Job, JobId } from '../schedule/job.ts'
import { type PlanView, withBookings } from '../schedule/plan.ts'
import { type Move, placeAll } from '../schedule/schedule.ts'
import type { Overtime } from './evenings.ts'
import type { PlanProposal } from './propose.ts'
import { longerView } from './search.ts'

/** What of a proposal can be taken in part, and of what plan it was made. */
export interface Offered extends Pick<PlanProposal, 'moves' | 'placements' | 'overtime'> {
  readonly view: PlanView
}

/** The same, with the floors on which it is tried: by the evenings that are worked. */
export interface Tried extends Offered {
  floorOf(overtime: readonly Overtime[]): PlanView
}

/** Some jobs of a proposal where the floor would have them, were they taken and no others. */
export interface Trial {
  readonly moves: readonly Move[]
  /** The evenings in which what is moved is worked. */
  readonly overtime: readonly Overtime[]
  readonly placements: readonly Booking[]
  /** What stays where it starts, and takes another time to be set up. */
  readonly followers: readonly Booking[]
  readonly refused: readonly JobId[]
  readonly after: PlanView
}

export function tryOut(offered: Tried, taken: ReadonlySet<JobId>): Trial {
  const moves = offered.moves.filter(({ jobId }) => taken.has(jobId))
  const overtime = overtimeOf(offered, taken)
  const view = offered.floorOf(overtime)
  const { placements, followers, refused } = placeAll(view, moves, probeId)
  const after = withBookings(view, [...placements, ...followers])
  return { moves, overtime, placements, followers, after, refused: refused.map(jobIdOf) }
}

/** The last with evenings is kept: most trials after it are worked in the same. */
export function floorsOf(view: PlanView): Tried['floorOf'] {
  let last = { key: '[]', floor: view }
  return (overtime) => {
    if (overtime.length === 0) return view
    const key = JSON.stringify(overtime)
    if (key !== last.key) last = { key, floor: longerView(view, overtime) }
    return last.floor
  }
}

const jobIdOf = ({ jobId }: { readonly jobId: JobId }) => jobId

function overtimeOf({ placements, overtime }: Offered, taken: ReadonlySet<JobId>) {
  return overtime.filter((one) =>
    placements.some(
      ({ jobId, stationId, start, end }) =>
        taken.has(jobId) && stationId === one.stationId && start < one.end && end > one.start,
    ),
  )
}

function probeId({ id }: Job): BookingId {
  return `bkg_probe_${id}` as BookingId
}
