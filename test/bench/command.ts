import { join } from 'node:path'
import type { BookingId } from '../../shared/domain/schedule/job.ts'
import { DAY, HOUR, type Instant, instant, type Span } from '../../shared/domain/time.ts'
import { CLOCK, temporaryFolder } from '../small-service.ts'
import { type BenchLine, openBenchLine } from './bench-line.ts'
import { type BenchRow, percentile, row, type Say } from './bench-row.ts'
import { makeBigFactory } from './big-factory.ts'

const SIZE = { bookings: 5_000, entries: 100_000 }
const TIMES = 60

/** From a command to the fresh plan, in a factory of years. The window's 50 ms leave the service half. */
export async function run(_args: readonly string[], say: Say): Promise<readonly BenchRow[]> {
  const folder = temporaryFolder()
  try {
    const file = join(folder.path, 'big.sqlite')
    say(`Making a factory of ${SIZE.bookings} bookings and ${SIZE.entries} journal entries`)
    await makeBigFactory(file, SIZE)
    const line = await openBenchLine(file)
    const rows = await measure(line)
    await line.close()
    return rows
  } finally {
    folder.remove()
  }
}

async function measure(line: BenchLine): Promise<readonly BenchRow[]> {
  const now = instant(CLOCK)
  const board: Span = { start: now, end: (now + 14 * DAY) as Instant }
  const { plan } = await line.query('schedule.plan', board)
  const movable = plan.bookings.filter(
    ({ state, start }) => state === 'proposed' && start > now + DAY && start < board.end,
  )
  const moves = Array.from({ length: TIMES }, (_, index) => {
    const { jobId, stationId, start } = movable[(index * 7) % movable.length]!
    return { jobId, stationId, start: (start + (1 + (index % 3)) * HOUR) as Instant }
  })
  const plans: number[] = []
  const worked = process.cpuUsage()
  const boards: number[] = []
  for (const [index, move] of moves.entries()) {
    const began = performance.now()
    await line.command('schedule.moveJobs', [move])
    if (index % 2 === 0) {
      await line.query('schedule.plan', board)
      plans.push(performance.now() - began)
    } else {
      await everythingOpen(line, board)
      boards.push(performance.now() - began)
    }
  }
  const { user, system } = process.cpuUsage(worked)
  return [
    row(`bookings on the board of two weeks`, plan.bookings.length, 'bookings'),
    row('move to fresh plan, median', percentile(plans, 0.5), 'ms'),
    row('move to fresh plan, 95th percentile', percentile(plans, 0.95), 'ms', 25),
    row('move to fresh plan, drift and state, 95th', percentile(boards, 0.95), 'ms', 50),
    row('processor time of a move and what follows', (user + system) / 1_000 / TIMES, 'ms', 25),
    ...(await each(line, board, movable[0]!.id)),
  ]
}

/** What the board's page has open, asked together as the window asks it. */
async function everythingOpen(line: BenchLine, board: Span): Promise<void> {
  await Promise.all([
    line.query('schedule.plan', board),
    line.query('readiness.drift', null),
    line.query('factory.state', null),
  ])
}

async function each(line: BenchLine, board: Span, id: BookingId): Promise<readonly BenchRow[]> {
  const of = async (name: string, budget: number | null, act: () => Promise<unknown>) => {
    const times: number[] = []
    for (let time = 0; time < 12; time++) {
      const began = performance.now()
      await act()
      times.push(performance.now() - began)
    }
    return row(name, percentile(times, 0.95), 'ms', budget)
  }
  const bookingIds = [id]
  let isLocked = false
  return [
    await of('schedule.setLock', 25, () => {
      isLocked = !isLocked
      return line.command('schedule.setLock', { bookingIds, lock: isLocked ? 'locked' : 'free' })
    }),
    await of('history.undo', 25, () => line.command('history.undo', null)),
    await of('history.redo', 25, () => line.command('history.redo', null)),
    await of('schedule.plan', 25, () => line.query('schedule.plan', board)),
    await of('factory.state', 10, () => line.query('factory.state', null)),
    await of('readiness.drift', 25, () => line.query('readiness.drift', null)),
    await of('floor.overview', 25, () => line.query('floor.overview', null)),
    await of('history.recent', 10, () => line.query('history.recent', { most: 50 })),
    await of('drops.list', 250, () => line.query('drops.list', null)),
    await of('schedule.troubles', null, () => line.query('schedule.troubles', null)),
    await besideCounting(line),
  ]
}

/** How long the service is held up by reading what a thread then counts. */
async function besideCounting(line: BenchLine): Promise<BenchRow> {
  const times: number[] = []
  for (let time = 0; time < 12; time++) {
    const counting = line.query('schedule.troubles', null)
    const began = performance.now()
    await line.query('factory.state', null)
    times.push(performance.now() - began)
    await counting
  }
  return row('factory.state, while troubles are counted', percentile(times, 0.95), 'ms', 50)
}
