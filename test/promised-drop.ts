import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import type { Booking } from '../shared/domain/schedule/job.ts'
import { issueOf, makeReady, sheetOf } from './ready-drop.ts'
import type { SmallService } from './small-service.ts'

/** SW-03 of the sample factory is promised; all of it free to be moved; gives its last booking. */
export async function promiseDrop(small: SmallService, folder: string): Promise<Booking> {
  const drop = await makeReady(small)
  await small.must('readiness.issue', issueOf(drop, mkdtempSync(join(folder, 'signed-'))))
  const bookings = await bookingsOf(small)
  const bookingIds = bookings.map(({ id }) => id)
  await small.must('schedule.setLock', { bookingIds, lock: 'free' })
  return bookings.toSorted((a, b) => b.end - a.end)[0]!
}

/** The same once all of it was taken off and put back: nobody has confirmed where it stands now. */
export async function promiseLoosely(small: SmallService, folder: string): Promise<Booking> {
  const last = await promiseDrop(small, folder)
  const bookings = await bookingsOf(small)
  const ids = bookings.map(({ id }) => id)
  await small.must('schedule.unschedule', ids)
  const moves = bookings.map(({ jobId, stationId, start }) => ({ jobId, stationId, start }))
  await small.must('schedule.moveJobs', moves)
  return last
}

async function bookingsOf(small: SmallService): Promise<readonly Booking[]> {
  const { jobs } = await sheetOf(small, 'SW-03')
  return jobs.flatMap(({ booking }) => booking ?? [])
}
