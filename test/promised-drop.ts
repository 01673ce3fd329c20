import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import type { Booking } from '../shared/domain/schedule/job.ts'
import { issueOf, makeReady, sheetOf } from './ready-drop.ts'
import type { SmallService } from './small-service.ts'

/** SW-03 of the sample factory is promised; the last booking of it, free to be moved. */
export async function promiseDrop(small: SmallService, folder: string): Promise<Booking> {
  const drop = await makeReady(small)
  await small.must('readiness.issue', issueOf(drop, mkdtempSync(join(folder, 'signed-'))))
  const { jobs } = await sheetOf(small, 'SW-03')
  const bookings = jobs.flatMap(({ booking }) => booking ?? [])
  const last = bookings.toSorted((a, b) => b.end - a.end)[0]!
  await small.must('schedule.setLock', { bookingIds: [last.id], lock: 'free' })
  return last
}

/** The same once it was taken off and put back: nobody has confirmed where it stands now. */
export async function promiseLoosely(small: SmallService, folder: string): Promise<Booking> {
  const last = await promiseDrop(small, folder)
  const { id, jobId, stationId, start } = last
  await small.must('schedule.unschedule', [id])
  await small.must('schedule.moveJobs', [{ jobId, stationId, start }])
  return last
}
