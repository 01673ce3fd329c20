import { describe, expect, it } from 'vitest'
import type { ShiftEntry, WeekEntry } from '../../shared/contract/factory.ts'
import { findConflicts } from '../../shared/domain/conflicts/conflicts.ts'
import type { StationId } from '../../shared/domain/resources/station.ts'
import { openPlan } from '../../shared/domain/schedule/plan.ts'
import { eachInSample } from '../each-in-sample.ts'
import { freshId } from '../fresh-id.ts'
import { monday, tuesday } from '../small-factory.ts'
import { recordsOf, type SmallService } from '../small-service.ts'

let small: SmallService
eachInSample((opened) => {
  small = opened
})

const weeks = { start: monday('00:00'), end: (monday('00:00') + 30 * 86_400_000) as never }

const setup = () => small.see('factory.setup', null)

const conflicts = async () =>
  findConflicts(openPlan((await small.see('schedule.plan', weeks)).plan)).map(({ code }) => code)

const stationOf = async (code: string) =>
  (await setup()).stations.find((one) => one.code === code)!.id

const shift = (differs: Partial<ShiftEntry>): ShiftEntry => ({
  id: freshId<never>('shf'),
  stationId: null,
  kind: 'work',
  weekday: 2,
  opens: 420 as never,
  closes: 1080 as never,
  ...differs,
})

const opening = (stationId: StationId | null) => ({
  id: freshId<never>('opg'),
  stationId,
  start: tuesday('08:00'),
  end: tuesday('12:00'),
  note: 'Big order',
})

/** The station works on Tuesdays until eight, and never else. */
async function shortTuesday(code: string): Promise<StationId> {
  const stationId = await stationOf(code)
  await small.must('factory.saveShift', shift({ stationId, closes: 480 as never }))
  return stationId
}

describe('a shift of a station', () => {
  it('takes the place of the floor’s, moves nothing, and shows at once what no longer fits', async () => {
    const before = (await small.see('schedule.plan', weeks)).plan.bookings
    expect(await conflicts()).toEqual(['overlap'])
    await shortTuesday('CUT-1')
    expect(await conflicts()).toContain('calendar-changed')
    expect((await small.see('schedule.plan', weeks)).plan.bookings).toEqual(before)
  })

  it('is mended by overtime, and breaks again without it', async () => {
    const stationId = await shortTuesday('CUT-1')
    const broken = await conflicts()
    const overtime = opening(stationId)
    await small.must('factory.saveOpening', overtime)
    expect((await conflicts()).length).toBeLessThan(broken.length)
    await small.must('factory.removeOpening', overtime.id)
    expect(await conflicts()).toEqual(broken)
  })

  it('is not taken of a station that is gone, or where it ends before it begins', async () => {
    const gone = { stationId: 'stn_none' as StationId }
    const refusal = { refusal: { code: 'gone' } }
    expect(await small.ask('factory.saveShift', shift(gone))).toMatchObject(refusal)
    expect(await small.ask('factory.replaceWeek', { ...gone, shifts: [] })).toMatchObject(refusal)
    expect(await small.ask('factory.saveOpening', { ...opening(null), ...gone })).toMatchObject(
      refusal,
    )
    await expect(
      small.ask('factory.saveShift', shift({ opens: 600 as never, closes: 600 as never })),
    ).rejects.toThrow()
  })
})

describe('a week', () => {
  it('is replaced as one step: the same ids are altered, others go, new ones come', async () => {
    const { shifts } = await setup()
    const [first, second] = shifts
    const week: WeekEntry = {
      stationId: null,
      shifts: [{ ...first!, closes: 900 as never }, shift({ weekday: 6 })].map(
        ({ id, kind, weekday, opens, closes }) => ({ id, kind, weekday, opens, closes }),
      ),
    }
    await small.must('factory.replaceWeek', week)
    const after = (await setup()).shifts
    expect(after).toHaveLength(2)
    expect(after[0]).toEqual({ ...first, closes: 900 })
    expect(after.map(({ id }) => id)).not.toContain(second!.id)
  })

  it('leaves the weeks of other places alone', async () => {
    const stationId = await stationOf('CUT-1')
    const before = (await setup()).shifts
    await small.must('factory.replaceWeek', { stationId, shifts: [shift({})] })
    expect((await setup()).shifts).toHaveLength(before.length + 1)
    await small.must('factory.replaceWeek', { stationId, shifts: [] })
    expect((await setup()).shifts).toEqual(before)
  })
})

describe('what was set', () => {
  it('is taken back step by step, to the letter', async () => {
    const before = recordsOf(small.file)
    const stationId = await shortTuesday('SEW-A')
    await small.must('factory.saveOpening', opening(stationId))
    await small.must('factory.replaceWeek', { stationId, shifts: [shift({ weekday: 3 })] })
    await small.must('factory.moveChangeoverRule', {
      id: (await setup()).changeoverRules[0]!.id,
      way: 'down',
    })
    for (const _ of [1, 2, 3, 4]) await small.must('history.undo', null)
    expect(recordsOf(small.file)).toEqual(before)
  })

  it('keeps the samples that it rests on, and names itself', async () => {
    const stationId = await shortTuesday('CUT-1')
    await small.must('factory.saveOpening', opening(stationId))
    expect(await small.ask('factory.removeSamples', null)).toMatchObject({
      refusal: { code: 'samples-in-use', by: ['hours of CUT-1'] },
    })
    await small.must('history.undo', null)
    await small.must('history.undo', null)
    await small.must('factory.removeSamples', null)
  })
})
