import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { DropId } from '../../shared/domain/drop/drop.ts'
import type { Opening } from '../../shared/domain/resources/station.ts'
import type { Booking } from '../../shared/domain/schedule/job.ts'
import type { Instant, Span } from '../../shared/domain/time.ts'
import type { HoldEvening } from '../../shared/domain/windows/hold-evening.ts'
import { boardDeeds } from '../deeds/any-board-deeds.ts'
import { perform } from '../deeds/any-deeds.ts'
import { inFactory } from '../deeds/performed.ts'
import { sampleForAll } from '../each-in-sample.ts'
import { dropNamed, hours, START, TOMORROW } from '../held-drop.ts'
import {
  openSmallService,
  recordsOf,
  type SmallService,
  temporaryFolder,
} from '../small-service.ts'

let small: SmallService
let clock: Instant
let dropId: DropId

/** LT-07 in a window that needs evenings. */
const sample = sampleForAll(temporaryFolder(), async (factory) => {
  dropId = await dropNamed(factory, 'LT-07')
  const ask = { work: { of: 'drop', dropId }, by: hours(480), overtime: 'allowed' } as const
  const { windows } = (await factory.see('schedule.windows', ask))!
  const { moves, overtime } = windows.find((one) => one.overtime.length > 0)!
  await factory.must('schedule.takeSlot', { dropId, moves, overtime, expiresAt: TOMORROW })
})

beforeEach(() => {
  clock = START
  small = openSmallService({ database: sample() }, () => clock)
  return () => small.close()
})

const sheetOf = async () => (await small.see('drops.sheet', dropId))!
const openings = async () => (await small.see('factory.setup', null)).openings
const crosses = (one: Span, other: Span) => one.start < other.end && one.end > other.start

/** A booking of the held drop in the first of its evenings. */
async function bookedIn({ stationId, start, end }: Opening): Promise<Booking> {
  const { jobs } = await sheetOf()
  const bookings = jobs.flatMap(({ booking }) => booking ?? [])
  return bookings.find((one) => one.stationId === stationId && crosses(one, { start, end }))!
}

describe('an evening that was opened for a hold', () => {
  it('closes when the hold is let go of, and undo opens it again, to the letter', async () => {
    const held = recordsOf(small.file)
    const [evening] = (await sheetOf()).evenings
    expect(evening).toMatchObject({ after: 'closed', keptFor: [] })
    await small.must('schedule.releaseHold', dropId)
    expect(await openings()).toEqual([])
    await small.must('history.undo', null)
    expect(recordsOf(small.file)).toEqual(held)
  })

  it('closes when its hold expires', async () => {
    clock = hours(25)
    small.service.releaseExpired()
    expect(await openings()).toEqual([])
  })

  it('closes when its drop is dropped, locked or not', async () => {
    const [opening] = await openings()
    const { id } = await bookedIn(opening!)
    await small.must('schedule.setLock', { bookingIds: [id], lock: 'locked' })
    const held = recordsOf(small.file)
    await small.must('drops.endDrop', { dropId, ended: 'dropped' })
    expect(await openings()).toEqual([])
    await small.must('history.undo', null)
    expect(recordsOf(small.file)).toEqual(held)
  })

  it('stays open for what else stands in it, and says for whom before it is let go of', async () => {
    const [opening] = await openings()
    const own = await bookedIn(opening!)
    await small.must('schedule.setLock', { bookingIds: [own.id], lock: 'locked' })
    expect((await sheetOf()).evenings[0]).toMatchObject({ after: 'open', keptFor: ['LT-07'] })
    await small.must('schedule.releaseHold', dropId)
    expect(await openings()).toEqual([opening])
    expect(recordsOf(small.file).holdEvening).toEqual([])
  })

  it('stays open once a person has made it theirs', async () => {
    const [opening] = await openings()
    const { origin, ...entry } = opening!
    expect(origin).toBe('sample')
    await small.must('factory.saveOpening', { ...entry, note: 'Asked the team' })
    expect((await sheetOf()).evenings.map(({ start }) => start)).not.toContain(entry.start)
    await small.must('schedule.releaseHold', dropId)
    expect(await openings()).toMatchObject([{ note: 'Asked the team' }])
  })

  it('may be closed by hand, and goes with the sample', async () => {
    const [opening] = await openings()
    const held = recordsOf(small.file)
    await small.must('factory.removeOpening', opening!.id)
    expect((await sheetOf()).evenings.map(({ start }) => start)).not.toContain(opening!.start)
    await small.must('history.undo', null)
    await small.must('factory.removeSamples', null)
    expect(recordsOf(small.file).holdEvening).toEqual([])
    await small.must('history.undo', null)
    expect(recordsOf(small.file)).toEqual(held)
  })
})

it('law: whatever was done on the board, a hold that lets go leaves none of its evenings open that nobody works in', async () => {
  const someDeeds = fc.array(fc.oneof(...boardDeeds), { minLength: 1, maxLength: 4 })
  const law = fc.asyncProperty(someDeeds, (deeds) =>
    inFactory(sample, async (factory) => {
      for (const deed of deeds) await perform(factory, deed)
      const held = recordsOf(factory.file)
      await factory.must('schedule.releaseHold', dropId)
      const { opening, booking, holdEvening } = recordsOf(factory.file)
      const own = (held.holdEvening as readonly HoldEvening[]).map(({ openingId }) => openingId)
      const idle = (opening as readonly Opening[]).filter(
        (one) =>
          own.includes(one.id) &&
          !(booking as readonly Booking[]).some(
            (other) => other.stationId === one.stationId && crosses(one, other),
          ),
      )
      expect([...idle, ...holdEvening!]).toEqual([])
      await factory.must('history.undo', null)
      expect(recordsOf(factory.file)).toEqual(held)
    }),
  )
  await fc.assert(law, { numRuns: 10 })
})
