import { expect, it } from 'vitest'
import type { Booking } from '../../shared/domain/schedule/job.ts'
import { DAY, type Instant } from '../../shared/domain/time.ts'
import { eachInSample } from '../each-in-sample.ts'
import { issueOf, makeReady, sheetOf } from '../ready-drop.ts'
import { recordsOf, type SmallService, temporaryFolder } from '../small-service.ts'

const folder = temporaryFolder()

let small: SmallService

eachInSample((opened) => {
  small = opened
}, folder)

/** The last booking of what was promised, free to be moved. */
async function lastPromised(): Promise<Booking> {
  const drop = await makeReady(small)
  await small.must('readiness.issue', issueOf(drop, folder.path))
  const { jobs } = await sheetOf(small, 'SW-03')
  const bookings = jobs.flatMap(({ booking }) => booking ?? [])
  const last = bookings.toSorted((a, b) => b.end - a.end)[0]!
  await small.must('schedule.setLock', { bookingIds: [last.id], lock: 'free' })
  return last
}

it('undo and redo ask before a promise breaks by them, say how, and then do it', async () => {
  const { id, jobId, stationId, start } = await lastPromised()
  const weekOn = { jobId, stationId, start: (start + 7 * DAY) as Instant }
  await small.must('schedule.moveJobs', [weekOn])
  const broken = recordsOf(small.file)
  await small.must('history.undo', null)
  const kept = recordsOf(small.file)
  expect(await small.ask('history.redo', null)).toMatchObject({
    refusal: {
      code: 'breaks-promises',
      zone: 'Europe/London',
      breaks: [{ code: 'SW-03', how: 'late', over: expect.any(Number) }],
    },
  })
  expect(recordsOf(small.file)).toEqual(kept)
  await small.must('history.redo', { promises: 'may-break' })
  expect(recordsOf(small.file)).toEqual(broken)

  await small.must('history.undo', null)
  await small.must('schedule.unschedule', [id])
  await small.must('schedule.moveJobs', [{ jobId, stationId, start }])
  expect(await small.ask('history.undo', null)).toMatchObject({
    refusal: { code: 'breaks-promises', breaks: [{ code: 'SW-03', how: 'unbooked', jobs: 1 }] },
  })
})
