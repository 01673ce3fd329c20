import fc from 'fast-check'
import type { DropLineId } from '../shared/domain/drop/drop.ts'
import type { Booking, BookingId, JobId } from '../shared/domain/schedule/job.ts'
import { openPlan, type Plan } from '../shared/domain/schedule/plan.ts'
import { after } from '../shared/domain/time.ts'
import {
  booking,
  cell,
  cut,
  job,
  line,
  minutes,
  monday,
  pieces,
  plan,
  sew,
  station,
} from './small-factory.ts'

const second = station({ id: 'stn_cell_2' as never, code: 'SEW-B' })

/** One run of tees at a cell, some minutes after the one before it has ended (or has not). */
export interface Run {
  readonly gap: number
  readonly pieces: number
  readonly lane: 'first' | 'second'
  readonly as: Pick<Booking, 'state' | 'lock'>
}

const free = { state: 'proposed', lock: 'free' } as const
const as = fc.constantFrom<Run['as']>(
  free,
  free,
  free,
  { state: 'proposed', lock: 'locked' },
  { state: 'confirmed', lock: 'free' },
  { state: 'running', lock: 'free' },
  { state: 'done', lock: 'free' },
)

export const anyRuns: fc.Arbitrary<readonly Run[]> = fc.array(
  fc.record({
    gap: fc.integer({ min: -30, max: 90 }),
    pieces: fc.integer({ min: 5, max: 90 }),
    lane: fc.constantFrom('first' as const, 'second' as const),
    as,
  }),
  { minLength: 2, maxLength: 9 },
)

/** Two sewing cells with these runs, each run a drop line of its own. */
export function laneOf(runs: readonly Run[], differs: Partial<Plan> = {}) {
  const jobs = runs.map((run, index) =>
    job({
      id: `job_${index}` as JobId,
      code: `J-${index}`,
      dropLineId: `dln_${index}` as DropLineId,
      pieces: pieces(run.pieces),
    }),
  )
  const lines = runs.map((_, index) => line({ id: `dln_${index}` as DropLineId }))
  const next = { first: monday('08:00'), second: monday('08:00') }
  const bookings = runs.map((run, index) => {
    const start = after(next[run.lane], Math.max(0, run.gap))
    const length = run.pieces * 2
    next[run.lane] = after(start, run.gap < 0 ? length + run.gap : length)
    return booking({
      id: `bkg_${index}` as BookingId,
      jobId: jobs[index]!.id,
      stationId: run.lane === 'first' ? cell.id : second.id,
      start,
      end: after(start, length),
      run: minutes(length),
      ...run.as,
    })
  })
  const hours = { shifts: [], stations: [cell, second], operations: [cut, sew], links: [] }
  return openPlan(plan({ ...hours, jobs, lines, bookings, ...differs }))
}
