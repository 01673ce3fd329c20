import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { News, ServiceEnd } from '../../shared/contract/line.ts'
import type { DropId } from '../../shared/domain/drop/drop.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { sampleForAll } from '../each-in-sample.ts'
import { dropNamed, holdDrop, hours, START, TOMORROW } from '../held-drop.ts'
import { look, openSmallService, type SmallService, temporaryFolder } from '../small-service.ts'

const folder = temporaryFolder()

const sample = sampleForAll(folder)

let small: SmallService
let clock: Instant

beforeEach(() => {
  clock = START
  small = openSmallService({ database: sample() }, () => clock)
})

afterEach(() => small.close())

const sheetOf = async (id: DropId) => (await small.see('drops.sheet', id))!

describe('a hold whose time is up', () => {
  const expiries = () =>
    look(small.file, (database) =>
      database
        .prepare("select actor, at, undoable from journal where command = 'schedule.releaseHold'")
        .all(),
    )
  const OVER = hours(25)
  const journalled = [{ actor: 'Selvedge', at: new Date(OVER).toISOString(), undoable: 'no' }]

  it('frees its capacity before the next command, and the journal says who did it', async () => {
    const dropId = await holdDrop(small)
    const before = (await sheetOf(dropId)).jobs.filter(({ booking }) => booking?.lock === 'locked')
    clock = OVER
    const other = await dropNamed(small, 'SW-03')
    await small.ask('schedule.holdDrop', { dropId: other, expiresAt: hours(26) })
    const sheet = await sheetOf(dropId)
    expect(sheet).toMatchObject({ hold: null, state: 'specified' })
    const left = sheet.jobs.filter(({ booking }) => booking !== null)
    expect(left.map(({ job }) => job.id)).toEqual(before.map(({ job }) => job.id))
    expect(expiries()).toEqual(journalled)
  })

  it('is let go of once, and is not the step that Undo takes back', async () => {
    const dropId = await holdDrop(small)
    clock = OVER
    small.service.releaseExpired()
    small.service.releaseExpired()
    expect(expiries()).toEqual(journalled)
    const undone = await small.ask('history.undo', null)
    expect(undone).toMatchObject({ refusal: { code: 'moved-on', command: 'schedule.takeSlot' } })
    expect((await sheetOf(dropId)).hold).toBeNull()
  })

  it('is let go of when the factory opens again', async () => {
    const dropId = await holdDrop(small)
    small.close()
    clock = OVER
    small = openSmallService({ database: small.file }, () => clock)
    expect((await sheetOf(dropId)).hold).toBeNull()
    expect(expiries()).toEqual(journalled)
  })

  it('holds no longer than it says, even before it is let go of', async () => {
    const dropId = await holdDrop(small)
    clock = TOMORROW
    expect((await sheetOf(dropId)).state).toBe('window-booked')
  })

  it('is let go of by itself within a second, and every window hears of it', async () => {
    const dropId = await holdDrop(small)
    const file = small.file
    small.close()
    vi.useFakeTimers()
    try {
      small = openSmallService({ database: file }, () => clock)
      const heard: News[] = []
      small.service.serve(windowThat((news) => heard.push(news)))
      vi.advanceTimersByTime(1_000)
      expect(heard).toEqual([])
      clock = OVER
      vi.advanceTimersByTime(1_000)
      const expired = [{ dropId, code: 'LT-07', freed: 4, closed: 0, left: 0 }]
      expect(heard).toMatchObject([{ changed: ['hold', 'booking'], expired }])
    } finally {
      vi.useRealTimers()
    }
    expect((await sheetOf(dropId)).hold).toBeNull()
  })
})

function windowThat(hears: (news: News) => void): ServiceEnd {
  return {
    send: (message) => 'changed' in message && hears(message),
    listen: () => {},
    onClose: () => {},
  }
}
