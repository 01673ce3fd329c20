import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { News, ServiceEnd } from '../../shared/contract/line.ts'
import type { DropId } from '../../shared/domain/drop.ts'
import { HOUR, type Instant, instant } from '../../shared/domain/time.ts'
import { sampleForAll } from '../each-in-sample.ts'
import { issueOf, makeReady } from '../ready-drop.ts'
import {
  CLOCK,
  look,
  openSmallService,
  recordsOf,
  type SmallService,
  temporaryFolder,
} from '../small-service.ts'

const folder = temporaryFolder()
const START = instant(CLOCK)
const hours = (count: number) => (START + count * HOUR) as Instant
const TOMORROW = hours(24)
const LATER = hours(34)
const sample = sampleForAll(folder)
let small: SmallService
let clock: Instant

beforeEach(() => {
  clock = START
  small = openSmallService({ database: sample() }, () => clock)
})
afterEach(() => small.close())

const dropOf = async (code: string): Promise<DropId> =>
  (await small.see('drops.names', null)).find((one) => one.code === code)!.id
const sheetOf = async (id: DropId) => (await small.see('drops.sheet', id))!

/** LT-07 has jobs in the strip: its first window is taken and held. */
async function held(expiresAt = TOMORROW): Promise<DropId> {
  const dropId = await dropOf('LT-07')
  const by = hours(480)
  const found = await small.see('schedule.slots', { work: { of: 'drop', dropId }, by })
  await small.must('schedule.takeSlot', { dropId, moves: found!.slots[0]!.moves, expiresAt })
  return dropId
}

describe('a window that is found', () => {
  it('is booked and held in one step, and taken back in one', async () => {
    const before = recordsOf(small.file)
    const dropId = await held()
    const sheet = await sheetOf(dropId)
    expect(sheet).toMatchObject({
      state: 'window-held',
      hold: { expiresAt: TOMORROW, by: 'Lead One' },
    })
    expect(sheet.jobs.every(({ booking }) => booking !== null)).toBe(true)
    await small.must('history.undo', null)
    expect(recordsOf(small.file)).toEqual(before)
    await small.must('history.redo', null)
    expect((await sheetOf(dropId)).hold).toEqual(sheet.hold)
  })

  it('is refused to whoever comes second', async () => {
    const dropId = await dropOf('LT-07')
    const ask = { work: { of: 'drop', dropId }, by: hours(480) } as const
    const { moves } = (await small.see('schedule.slots', ask))!.slots[0]!
    const sheet = await sheetOf(dropId)
    const [first] = moves
    const own = sheet.jobs.find(({ job }) => job.id === first!.jobId)
    const other = await sheetOf(await dropOf('HD-02'))
    const kin = other.jobs.find(
      ({ operation }) => operation.stationKind === own!.operation.stationKind,
    )
    await small.must('schedule.moveJobs', [{ ...first!, jobId: kin!.job.id }])
    expect(await small.ask('schedule.takeSlot', { dropId, moves, expiresAt: TOMORROW })).toEqual(
      expect.objectContaining({ refusal: { code: 'slot-taken', jobs: [own!.job.code] } }),
    )
  })

  it('is found for pieces that nobody has ordered yet', async () => {
    const { styles } = await small.see('patterns.library', null)
    const { id } = styles
      .flatMap(({ revisions }) => revisions)
      .find(({ state }) => state === 'released')!
    const work = { of: 'style', styleRevisionId: id, pieces: 120 as never } as const
    const before = recordsOf(small.file)
    const found = await small.see('schedule.slots', { work, by: hours(480) })
    expect(found?.slots).toHaveLength(3)
    expect(recordsOf(small.file)).toEqual(before)
  })

  it('is not looked for where there is nothing to make', async () => {
    const work = { of: 'drop', dropId: 'drp_none' as DropId } as const
    expect(await small.see('schedule.slots', { work, by: TOMORROW })).toBeNull()
  })
})

describe('a hold', () => {
  it('is refused while the window is not whole', async () => {
    const dropId = await dropOf('LT-07')
    const outcome = await small.ask('schedule.holdDrop', { dropId, expiresAt: TOMORROW })
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'not-booked' } })
  })

  it('can be held on to, and let go of, and both are undoable', async () => {
    const dropId = await held()
    await small.must('schedule.holdDrop', { dropId, expiresAt: LATER })
    expect((await sheetOf(dropId)).hold?.expiresAt).toBe(LATER)
    const before = recordsOf(small.file)
    await small.must('schedule.releaseHold', dropId)
    const released = await sheetOf(dropId)
    expect(released).toMatchObject({ hold: null, state: 'specified' })
    await small.must('history.undo', null)
    expect(recordsOf(small.file)).toEqual(before)
    await small.must('history.undo', null)
    expect((await sheetOf(dropId)).hold?.expiresAt).toBe(TOMORROW)
  })

  it('is done once, however often it is asked', async () => {
    const dropId = await held()
    await small.must('schedule.holdDrop', { dropId, expiresAt: LATER }, 'once')
    await small.must('schedule.releaseHold', dropId)
    await small.must('schedule.holdDrop', { dropId, expiresAt: LATER }, 'once')
    expect((await sheetOf(dropId)).hold).toBeNull()
  })

  it('ends with its drop', async () => {
    const dropId = await held()
    await small.must('drops.endDrop', { dropId, ended: 'dropped' })
    expect((await sheetOf(dropId)).hold).toBeNull()
  })

  it('goes with the sample that it belongs to', async () => {
    await held()
    const before = recordsOf(small.file)
    await small.must('factory.removeSamples', null)
    expect(recordsOf(small.file).hold).toEqual([])
    await small.must('history.undo', null)
    expect(recordsOf(small.file)).toEqual(before)
  })

  it('becomes the promise when its drop is confirmed', async () => {
    const ready = await makeReady(small)
    const { dropId } = issueOf(ready, folder.path)
    await small.must('schedule.holdDrop', { dropId, expiresAt: TOMORROW })
    await small.must('readiness.issue', issueOf(ready, folder.path))
    expect(await sheetOf(dropId)).toMatchObject({ state: 'confirmed', hold: null })
    expect(await small.ask('schedule.holdDrop', { dropId, expiresAt: TOMORROW })).toMatchObject({
      refusal: { code: 'already-confirmed', number: 1 },
    })
  })
})

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
    const dropId = await held()
    const before = (await sheetOf(dropId)).jobs.filter(({ booking }) => booking?.lock === 'locked')
    clock = OVER
    const other = await dropOf('SW-03')
    await small.ask('schedule.holdDrop', { dropId: other, expiresAt: hours(26) })
    const sheet = await sheetOf(dropId)
    expect(sheet).toMatchObject({ hold: null, state: 'specified' })
    const left = sheet.jobs.filter(({ booking }) => booking !== null)
    expect(left.map(({ job }) => job.id)).toEqual(before.map(({ job }) => job.id))
    expect(expiries()).toEqual(journalled)
  })

  it('is let go of once, and is not the step that Undo takes back', async () => {
    const dropId = await held()
    clock = OVER
    small.service.releaseExpired()
    small.service.releaseExpired()
    expect(expiries()).toEqual(journalled)
    const undone = await small.ask('history.undo', null)
    expect(undone).toMatchObject({ refusal: { code: 'moved-on', command: 'schedule.takeSlot' } })
    expect((await sheetOf(dropId)).hold).toBeNull()
  })

  it('is let go of when the factory opens again', async () => {
    const dropId = await held()
    small.close()
    clock = OVER
    small = openSmallService({ database: small.file }, () => clock)
    expect((await sheetOf(dropId)).hold).toBeNull()
    expect(expiries()).toEqual(journalled)
  })

  it('holds no longer than it says, even before it is let go of', async () => {
    const dropId = await held()
    clock = TOMORROW
    expect((await sheetOf(dropId)).state).toBe('window-booked')
  })

  it('is let go of by itself within fifteen seconds, and every window hears of it', async () => {
    const dropId = await held()
    const file = small.file
    small.close()
    vi.useFakeTimers()
    try {
      small = openSmallService({ database: file }, () => clock)
      const heard: News[] = []
      small.service.serve(windowThat((news) => heard.push(news)))
      vi.advanceTimersByTime(15_000)
      expect(heard).toEqual([])
      clock = OVER
      vi.advanceTimersByTime(15_000)
      expect(heard).toMatchObject([{ changed: ['hold', 'booking'] }])
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
