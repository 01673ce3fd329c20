import fc from 'fast-check'
import type { Ask } from '../../shared/contract/calls.ts'
import type { Pieces } from '../../shared/domain/quantity.ts'
import type { Job } from '../../shared/domain/schedule/job.ts'
import { PINNED } from '../../shared/domain/schedule/pin.ts'
import type { Plan } from '../../shared/domain/schedule/plan.ts'
import { after } from '../../shared/domain/time.ts'
import { freshId } from '../fresh-id.ts'
import { type Deed, NO_JOB, NO_STATION, number, of, pick, planOf, START } from './deed.ts'

function moved(job: Job, plan: Plan, station: number, hours: number): Ask<'schedule.moveJobs'> {
  const stationId = pick(plan.stations, station).id
  return [{ jobId: job.id, stationId, start: after(START, 60 * (24 + hours)) }]
}

/** What may be done on the board, by hand. */
export const boardDeeds: readonly fc.Arbitrary<Deed>[] = [
  fc.tuple(number, number, number).map(([job, station, hours]) =>
    of('schedule.moveJobs', async (small) => {
      const plan = await planOf(small)
      return moved(pick(plan.jobs, job), plan, station, hours)
    }),
  ),
  fc.tuple(number, number, number).map(([job, station, hours]) =>
    of('schedule.rippleJobs', async (small) => {
      const plan = await planOf(small)
      return moved(pick(plan.jobs, job), plan, station, hours)
    }),
  ),
  number.map((at) =>
    of('schedule.retimeJobs', async (small) => {
      const { bookings } = await planOf(small)
      return { jobIds: [pick(bookings, at)?.jobId ?? NO_JOB] }
    }),
  ),
  number.map((at) =>
    of('schedule.unschedule', async (small) => {
      const { bookings } = await planOf(small)
      return [pick(bookings, at)?.id ?? ('bkg_none' as never)]
    }),
  ),
  fc.tuple(number, fc.boolean()).map(([at, isLocked]) =>
    of('schedule.setLock', async (small) => {
      const { bookings } = await planOf(small)
      const id = pick(bookings, at)?.id ?? ('bkg_none' as never)
      return { bookingIds: [id], lock: isLocked ? 'locked' : 'free' }
    }),
  ),
  fc.tuple(number, number, fc.boolean()).map(([at, keep, isPlaced]) =>
    of('schedule.splitJob', async (small) => {
      const plan = await planOf(small)
      const job = pick(plan.jobs, at)
      const held = plan.bookings.find(({ jobId }) => jobId === job.id)
      const rest =
        isPlaced && held ? { stationId: held.stationId, start: after(START, 60 * (30 + at)) } : null
      return {
        jobId: job.id,
        keep: (1 + keep) as Pieces,
        start: null,
        partId: freshId('job'),
        rest,
      }
    }),
  ),
  fc.tuple(number, number).map(([at, pieces]) =>
    of('schedule.joinJobs', async (small) => {
      const { jobs } = await planOf(small)
      const into = pick(jobs, at)
      const from = jobs.find((one) => one !== into && isPart(one, into)) ?? into
      const some = pieces % 2 === 0 ? from.pieces : Math.min(1 + pieces, from.pieces)
      return { into: into.id, from: from.id, pieces: some as Pieces, start: null }
    }),
  ),
  fc.tuple(number, fc.constantFrom(...PINNED), fc.boolean()).map(([at, what, isPinned]) =>
    of('schedule.setPin', async (small) => {
      const { bookings } = await planOf(small)
      const jobId = pick(bookings, at)?.jobId ?? NO_JOB
      return { jobId, what, to: isPinned ? 'pinned' : 'free' }
    }),
  ),
  fc.tuple(number, number).map(([at, hours]) =>
    of('schedule.workOvertime', async (small) => {
      const { bookings } = await planOf(small)
      const { jobId, stationId, start } = pick(bookings, at) ?? NOWHERE
      const overtime = [{ stationId, start, end: after(start, 60 * (1 + hours)) }]
      return { moves: [{ jobId, stationId, start }], seen: [{ jobId, stationId, start }], overtime }
    }),
  ),
]

const NOWHERE = { jobId: NO_JOB, stationId: NO_STATION, start: START }

function isPart(one: Job, other: Job): boolean {
  return one.dropLineId === other.dropLineId && one.operationId === other.operationId
}
