import { expect, it } from 'vitest'
import { after } from '../../shared/domain/time.ts'
import { planOf } from '../deeds/deed.ts'
import { eachInSample } from '../each-in-sample.ts'
import { dropNamed, holdDrop, hours } from '../held-drop.ts'
import type { SmallService } from '../small-service.ts'

let small: SmallService

eachInSample((opened) => {
  small = opened
})

const nextUndo = async () => (await small.see('factory.state', null)).undo

it('names each step by what it was and what it was done to, before it is undone and in the history', async () => {
  const plan = await planOf(small)
  const drop = plan.drops.find(({ code }) => code === 'HD-02')!
  const job = plan.jobs.find(({ dropId }) => dropId === drop.id)!
  const { id, jobId, stationId, start } = plan.bookings.find((one) => one.jobId === job.id)!
  const { name } = plan.operations.find((one) => one.id === job.operationId)!
  const of = `HD-02 ${name}`

  await small.must('schedule.setLock', { bookingIds: [id], lock: 'locked' })
  expect(await nextUndo()).toEqual({ command: 'schedule.setLock', act: 'lock', of, more: 0 })
  await small.must('schedule.setLock', { bookingIds: [id], lock: 'free' })
  expect(await nextUndo()).toEqual({ command: 'schedule.setLock', act: 'unlock', of, more: 0 })

  const overtime = [{ stationId, start: hours(15), end: after(hours(15), 60) }]
  const moves = [{ jobId, stationId, start: hours(15) }]
  const seen = [{ jobId, stationId, start }]
  await small.must('schedule.workOvertime', { moves, seen, overtime })
  const station = plan.stations.find((one) => one.id === stationId)!.code
  expect(await nextUndo()).toEqual({
    command: 'schedule.workOvertime',
    act: null,
    of: station,
    more: 0,
  })

  await holdDrop(small)
  expect(await nextUndo()).toEqual({
    command: 'schedule.takeSlot',
    act: null,
    of: 'LT-07',
    more: 0,
  })
  await small.must('schedule.releaseHold', await dropNamed(small, 'LT-07'))
  const entries = await small.see('history.recent', { most: 2 })
  expect(entries).toMatchObject([
    { command: 'schedule.releaseHold', act: null, of: 'LT-07' },
    { command: 'schedule.takeSlot', act: null, of: 'LT-07' },
  ])
})

it('says of a step that was done to several jobs to how many more than it names', async () => {
  const { bookings } = await planOf(small)
  const ids = bookings.slice(0, 3).map(({ id }) => id)
  await small.must('schedule.setLock', { bookingIds: ids, lock: 'locked' })
  expect(await nextUndo()).toMatchObject({ act: 'lock', more: 2 })
  await small.must('schedule.setLock', { bookingIds: ids.slice(0, 1), lock: 'free' })
  expect(await nextUndo()).toMatchObject({ act: 'unlock', more: 0 })
  const [last, before] = await small.see('history.recent', { most: 2 })
  expect([last?.more, before?.more]).toEqual([0, 2])
})
