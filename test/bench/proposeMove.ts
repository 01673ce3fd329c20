import type { DropLineId } from '../../shared/domain/drop/drop.ts'
import type { StationId } from '../../shared/domain/resources/station.ts'
import type { Booking, BookingId, JobId } from '../../shared/domain/schedule/job.ts'
import { openPlan, type Plan } from '../../shared/domain/schedule/plan.ts'
import { proposeMove } from '../../shared/domain/schedule/schedule.ts'
import { after, DAY, type Instant } from '../../shared/domain/time.ts'
import { booking, cell, job, line, minutes, NOW, plan, station } from '../small-factory.ts'
import { type BenchRow, percentile, row, timed } from './bench-row.ts'

const TIMES = 200

/** What the board asks of the rule at each step of a drag. */
export async function run(): Promise<readonly BenchRow[]> {
  return [...measure(300, 4), ...measure(3_000, 16)]
}

function measure(bookings: number, budget: number): readonly BenchRow[] {
  const view = openPlan(fullPlan(bookings))
  const moves = Array.from({ length: TIMES }, (_, index) => {
    const held = view.plan.bookings[(index * 37) % bookings]!
    const other = view.plan.stations[index % view.plan.stations.length]!
    return { jobId: held.jobId, stationId: other.id, start: after(held.start, 45) }
  })
  const propose = (index: number) =>
    proposeMove(view, [moves[index]!], () => 'bkg_new' as BookingId)
  const ripple = (index: number) =>
    proposeMove(view, [moves[index]!], () => 'bkg_new' as BookingId, 'ripple')
  for (const index of moves.keys()) propose(index)
  const times = moves.map((_, index) => timed(() => propose(index)).ms)
  const rippled = moves.map((_, index) => timed(() => ripple(index)).ms)
  return [
    row(`${bookings} bookings, median`, percentile(times, 0.5), 'ms'),
    row(`${bookings} bookings, 95th percentile`, percentile(times, 0.95), 'ms', budget),
    row(`${bookings} bookings, pushing along, median`, percentile(rippled, 0.5), 'ms'),
    row(
      `${bookings} bookings, pushing along, 95th percentile`,
      percentile(rippled, 0.95),
      'ms',
      16,
    ),
    row(`${bookings} bookings, opening the plan`, timed(() => openPlan(view.plan)).ms, 'ms'),
  ]
}

/** Twelve cells, each with its bookings one after the other, every fourth into its neighbour. */
function fullPlan(count: number): Plan {
  const cells = Array.from({ length: 12 }, (_, index) =>
    station({ id: `stn_${index}` as StationId, code: `SEW-${index}` }),
  )
  const lines = Array.from({ length: count / 2 }, (_, index) =>
    line({ id: `dln_${index}` as DropLineId, position: index }),
  )
  const jobs = Array.from({ length: count }, (_, index) =>
    job({ id: `job_${index}` as JobId, dropLineId: lines[index >> 1]!.id }),
  )
  const bookings = jobs.map(({ id }, index): Booking => {
    const start = after(NOW, Math.floor(index / 12) * 120 - (index % 4 === 0 ? 30 : 0))
    const at = { start, end: after(start, 120), stationId: cells[index % 12]?.id ?? cell.id }
    return booking({ id: `bkg_${index}` as BookingId, jobId: id, run: minutes(120), ...at })
  })
  const end = (Math.max(...bookings.map((one) => one.end)) + 30 * DAY) as Instant
  return plan({ stations: cells, lines, jobs, bookings, horizon: { start: NOW, end } })
}
