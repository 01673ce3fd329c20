import { describe, expect, it } from 'vitest'
import type { Pieces } from '../../shared/domain/quantity.ts'
import type { Job } from '../../shared/domain/schedule/job.ts'
import { KEPT, type Kept, OF_JOB } from '../../shared/domain/schedule/job-records.ts'
import type { Pinned } from '../../shared/domain/schedule/pin.ts'
import { after, instant } from '../../shared/domain/time.ts'
import { planOf } from '../deeds/deed.ts'
import { sampleForAll } from '../each-in-sample.ts'
import { freshId } from '../fresh-id.ts'
import { saidAt } from '../said-at.ts'
import { look, openSmallService, recordsOf, type SmallService } from '../small-service.ts'

const sample = sampleForAll()

async function inFactory(work: (small: SmallService) => Promise<void>): Promise<void> {
  const small = openSmallService({ database: sample() })
  try {
    await work(small)
  } finally {
    small.close()
  }
}

const partId = freshId<Job['id']>('job')
/** A job of the sample that is booked, lies free and has not begun. */
async function freeJob(small: SmallService): Promise<Job> {
  const plan = await planOf(small)
  const held = plan.bookings.find(
    ({ state, lock, start }) => state === 'proposed' && lock === 'free' && start > plan.now,
  )
  return plan.jobs.find(({ id }) => id === held?.jobId)!
}
const splitOf = (job: Job, keep = Math.floor(job.pieces / 2)) => ({
  jobId: job.id,
  keep: keep as Pieces,
  start: null,
  partId,
  rest: null,
})

/** A day after a job's end, where it is made. */
async function nextDayOf(small: SmallService, job: Job) {
  const { bookings } = await planOf(small)
  const { stationId, end } = bookings.find(({ jobId }) => jobId === job.id)!
  return { stationId, start: after(end, 60 * 24) }
}
const joinOf = (job: Job) => ({
  into: job.id,
  from: partId,
  pieces: (job.pieces - Math.floor(job.pieces / 2)) as Pieces,
  start: null,
})

/** As the floor would have left it: what it says of a part, whether or not it took that back. */
function rowsOf(table: Kept, { operationId }: Job, stationId: string): string {
  const rows: { readonly [Table in Kept]: string } = {
    floorEvent: `'fev_1', '${partId}', '${stationId}', null, 'help', 0, 'Needle', null, null, 1, 'own'`,
    firstArticle: `'art_1', '${operationId}', '${stationId}', 'hash', '${partId}', 155, 12, 280, 'Lead One', 1, 'own'`,
  }
  return `insert into ${table} values (${rows[table]})`
}

describe('a job in parts', () => {
  it('is split and joined again, and is what it was', () =>
    inFactory(async (small) => {
      const job = await freeJob(small)
      const tables = () => {
        const { job: jobs, booking } = recordsOf(small.file)
        return { jobs, booking }
      }
      const before = tables()
      await small.must('schedule.splitJob', splitOf(job))
      const { jobs } = await planOf(small)
      const part = jobs.find(({ id }) => id === partId)!
      expect(part).toMatchObject({
        code: `${job.code}-2`,
        pieces: job.pieces - Math.floor(job.pieces / 2),
      })
      await small.must('schedule.joinJobs', joinOf(job))
      expect(tables()).toEqual(before)
    }))

  it('takes along what was only planned, and undone, has it again', () =>
    inFactory(async (small) => {
      const job = await freeJob(small)
      const rest = await nextDayOf(small, job)
      await small.must('schedule.splitJob', { ...splitOf(job), rest })
      await small.must('schedule.setPin', { jobId: partId, what: 'person', to: 'pinned' })
      const before = recordsOf(small.file)
      await small.must('schedule.joinJobs', joinOf(job))
      const { pins, bookings } = await planOf(small)
      expect([...pins, ...bookings].filter(({ jobId }) => jobId === partId)).toEqual([])
      await small.must('history.undo', null)
      expect(recordsOf(small.file)).toEqual(before)
    }))

  it.each(KEPT)('stays where a %s is of it, though pieces may still be given', (by) =>
    inFactory(async (small) => {
      const job = await freeJob(small)
      await small.must('schedule.splitJob', splitOf(job))
      const stationId = (await planOf(small)).stations[0]!.id
      look(small.file, (database) => database.exec(rowsOf(by, job, stationId)))
      const before = recordsOf(small.file)
      expect(await small.ask('schedule.joinJobs', joinOf(job))).toMatchObject({
        refusal: { code: 'job-stays', jobId: partId, by },
      })
      expect(recordsOf(small.file)).toEqual(before)
      const most = (joinOf(job).pieces - 1) as Pieces
      await small.must('schedule.joinJobs', { ...joinOf(job), pieces: most })
    }),
  )

  it('is all that a table of the file can be of: no other points at jobs', () =>
    inFactory(async (small) => {
      const pointing = look(small.file, (database) =>
        database
          .prepare(
            `select name, [from] as by from sqlite_schema
             join pragma_foreign_key_list(sqlite_schema.name) as key
             where type = 'table' and key."table" = 'job' order by name`,
          )
          .all(),
      )
      const known = Object.keys(OF_JOB).toSorted()
      expect(pointing).toEqual(known.map((name) => ({ name, by: 'jobId' })))
    }))

  it('is taken back in one step, and has its drop wait for a place meanwhile', () =>
    inFactory(async (small) => {
      const job = await freeJob(small)
      const before = recordsOf(small.file)
      await small.must('schedule.splitJob', splitOf(job))
      const { jobs, bookings } = await planOf(small)
      expect(jobs.some(({ id }) => id === partId)).toBe(true)
      expect(bookings.some(({ jobId }) => jobId === partId)).toBe(false)
      await small.must('history.undo', null)
      expect(recordsOf(small.file)).toEqual(before)
    }))

  it('can be put on two stations, one after the other on the floor too', () =>
    inFactory(async (small) => {
      const job = await freeJob(small)
      const rest = await nextDayOf(small, job)
      await small.must('schedule.splitJob', { ...splitOf(job), rest })
      const { bookings } = await planOf(small)
      expect(bookings.find(({ jobId }) => jobId === partId)).toMatchObject(rest)
      expect((await small.see('drops.sheet', job.dropId))?.gates.length).toBeGreaterThan(5)
    }))
})

describe('pins', () => {
  const pins = { time: 'pinned', station: 'free', person: 'free' } as const
  const pinTo = (jobId: Job['id'], what: Pinned) => ({ jobId, what, to: 'pinned' }) as const

  it('hold a booking in one way, and all three are its lock', () =>
    inFactory(async (small) => {
      const { id: jobId } = await freeJob(small)
      const heldOf = async () => (await planOf(small)).bookings.find((one) => one.jobId === jobId)!
      const { stationId, start } = await heldOf()
      await small.must('schedule.setPin', pinTo(jobId, 'time'))
      expect((await planOf(small)).pins).toMatchObject([{ jobId, ...pins }])
      const later = [{ jobId, stationId, start: after(start, 60) }]
      expect(await small.ask('schedule.moveJobs', later)).toMatchObject({
        refusal: { code: 'pinned', what: 'time' },
      })
      expect(await small.ask('schedule.unschedule', [(await heldOf()).id])).toMatchObject({
        refusal: { code: 'pinned' },
      })
      for (const what of ['station', 'person'] as const) {
        await small.must('schedule.setPin', pinTo(jobId, what))
      }
      expect((await planOf(small)).pins).toEqual([])
      expect((await heldOf()).lock).toBe('locked')
    }))

  it('outlive the hold of their window', () =>
    inFactory(async (small) => {
      const job = await freeJob(small)
      await small.must('schedule.setPin', pinTo(job.id, 'time'))
      const hold = { dropId: job.dropId, expiresAt: instant('2026-12-24T10:00Z') }
      const held = await small.ask('schedule.holdDrop', hold)
      if (held.ok) await small.must('schedule.releaseHold', job.dropId)
      expect((await planOf(small)).bookings.some(({ jobId }) => jobId === job.id)).toBe(true)
    }))
})

describe('a ripple', () => {
  it('pushes what follows along, and is one step to take back', () =>
    inFactory(async (small) => {
      const plan = await planOf(small)
      const lanes = plan.stations.map(({ id }) =>
        plan.bookings
          .filter(
            ({ stationId, state, lock, start }) =>
              stationId === id && state === 'proposed' && lock === 'free' && start > plan.now,
          )
          .toSorted((a, b) => a.start - b.start),
      )
      const [first, second] = lanes.find((lane) => lane.length > 1)!
      const before = recordsOf(small.file)
      const { jobId, stationId } = first!
      await small.must('schedule.rippleJobs', [
        { jobId, stationId, start: after(second!.start, -1) },
      ])
      const now = (await planOf(small)).bookings
      const [a, b] = [first!, second!].map(({ id }) => now.find((one) => one.id === id)!)
      expect(b!.start).toBeGreaterThanOrEqual(a!.end)
      await small.must('history.undo', null)
      expect(recordsOf(small.file)).toEqual(before)
    }))
})

describe('taking a move back', () => {
  it('says in facts that the floor has begun the job since', () =>
    inFactory(async (small) => {
      const plan = await planOf(small)
      const cuts = plan.operations.flatMap(({ kind, id }) => (kind === 'cut' ? [id] : []))
      const cutting = plan.jobs.filter(({ operationId }) => cuts.includes(operationId))
      const { jobId, stationId, start } = plan.bookings.find((one) =>
        cutting.some(({ id }) => id === one.jobId),
      )!
      const job = cutting.find(({ id }) => id === jobId)!
      await small.must('schedule.moveJobs', [{ jobId: job.id, stationId, start: after(start, 60) }])
      await small.must('floor.report', saidAt(stationId, job.id, 'start'))
      const station = plan.stations.find(({ id }) => id === stationId)!.code
      expect(await small.ask('history.undo', null)).toMatchObject({
        refusal: {
          code: 'moved-on',
          begun: { name: expect.stringMatching(/ Cut$/), job: job.code, station, state: 'running' },
        },
      })
    }))
})
