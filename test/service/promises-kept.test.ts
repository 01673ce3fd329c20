import { expect, it } from 'vitest'
import { DAY, type Instant, type Minutes } from '../../shared/domain/time.ts'
import { eachInSample } from '../each-in-sample.ts'
import { dropNamed, hours, TOMORROW } from '../held-drop.ts'
import { promiseDrop, promiseLoosely } from '../promised-drop.ts'
import { recordsOf, type SmallService, temporaryFolder } from '../small-service.ts'

const folder = temporaryFolder()

let small: SmallService

eachInSample((opened) => {
  small = opened
}, folder)

it('undo and redo ask before a promise breaks by them, say how, and then do it', async () => {
  const { id, jobId, stationId, start } = await promiseDrop(small, folder.path)
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

const late = { code: 'breaks-promises', breaks: [{ code: 'SW-03', how: 'late' }] }

it('a longer set-up asks before a promise breaks by it, and then takes its time', async () => {
  const { jobId } = await promiseLoosely(small, folder.path)
  const { changeoverRules } = await small.see('factory.setup', null)
  const { position: _, origin: __, ...bench } = changeoverRules.at(-1)!
  await small.must('factory.saveChangeoverRule', { ...bench, minutes: 1_400 as Minutes })
  const { retimes } = await small.see('schedule.broken', null)
  expect(retimes).toMatchObject([{ name: 'SW-03 Trim and pack' }])
  const kept = recordsOf(small.file)
  const refused = await small.ask('schedule.retimeJobs', { jobIds: [jobId] })
  expect(refused).toMatchObject({ refusal: late })
  expect(recordsOf(small.file)).toEqual(kept)
  await small.must('schedule.retimeJobs', { jobIds: [jobId], promises: 'may-break' })
  expect((await small.see('schedule.broken', null)).retimes).toEqual([])
  await small.must('history.undo', null)
  expect(recordsOf(small.file)).toEqual(kept)
})

it('a window that others make room for asks before a promise breaks by it', async () => {
  const { jobId, stationId, start } = await promiseLoosely(small, folder.path)
  const dropId = await dropNamed(small, 'LT-07')
  const ask = { work: { of: 'drop', dropId }, by: hours(480), overtime: 'no' } as const
  const [first] = (await small.see('schedule.windows', ask))!.windows
  const later = { jobId, stationId, start: (start + 14 * DAY) as Instant }
  const moves = [...first!.moves, later]
  const take = { dropId, moves, overtime: [], expiresAt: TOMORROW }
  const kept = recordsOf(small.file)
  expect(await small.ask('schedule.takeSlot', take)).toMatchObject({ refusal: late })
  expect(recordsOf(small.file)).toEqual(kept)
  await small.must('schedule.takeSlot', { ...take, promises: 'may-break' })
  expect(await small.see('drops.sheet', dropId)).toMatchObject({ state: 'window-held' })
})
