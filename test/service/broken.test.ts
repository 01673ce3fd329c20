import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { freshTroubles } from '../../renderer/features/settings/retest/fresh-troubles.ts'
import type { Conflict } from '../../shared/domain/conflicts/conflicts.ts'
import type { PersonShiftId } from '../../shared/domain/resources/person.ts'
import type {
  Closure,
  ClosureId,
  Shift,
  ShiftId,
  StationId,
} from '../../shared/domain/resources/station.ts'
import { instant, type Minutes } from '../../shared/domain/time.ts'
import { freshId } from '../fresh-id.ts'
import { openSample, type SmallService, temporaryFolder } from '../small-service.ts'

const folder = temporaryFolder()
let small: SmallService
beforeEach(async () => {
  small = await openSample()
  return () => small.close()
})
afterAll(folder.remove)

const broken = () => small.see('schedule.broken', null)

it('counts all that is wrong by its kind, whichever days it is on', async () => {
  const [first] = (await broken()).conflicts
  const { conflict, late, stuck } = await small.see('schedule.troubles', null)
  expect(conflict).toMatchObject({ count: 1, at: [{ jobId: first!.jobId, start: first!.start }] })
  expect([late.count, stuck.count]).toEqual([0, 0])
})

const EDITS: readonly (readonly [string, () => Promise<void>, Conflict['code']])[] = [
  ['a break of the floor', () => shift(null, 'break', tuesday(480, 500)), 'calendar-changed'],
  ['a closed day', () => closed(null, 'closed'), 'outside-shift'],
  ['maintenance', async () => closed(await station('CUT-1'), 'maintenance'), 'outside-shift'],
  [
    'own shifts of a station',
    async () => shift(await station('CUT-1'), 'work', tuesday(420, 480)),
    'calendar-changed',
  ],
  [
    'own hours of a person',
    async () => {
      const { id: personId } = await person('Operator 1')
      const hours = { id: freshId<PersonShiftId>('psh'), personId, kind: 'work' } as const
      await small.must('factory.savePersonShift', { ...hours, ...tuesday(420, 480) })
    },
    'person-away',
  ],
  [
    'skills',
    async () => {
      const { origin: _, ...entry } = await person('Operator 1')
      await small.must('factory.savePerson', { ...entry, skills: [] })
    },
    'person-unskilled',
  ],
]

describe('the plan after an edit of', () => {
  it('the set-up rules: names what has another set-up now, and nothing once it is timed anew', async () => {
    const before = await broken()
    expect(before.retimes).toEqual([])
    expect(before.conflicts.map(({ conflict }) => conflict.code)).toEqual(['overlap'])
    const { changeoverRules } = await small.see('factory.setup', null)
    const {
      position: _,
      origin: __,
      ...press
    } = changeoverRules.find(({ stationKind }) => stationKind === 'press')!
    await small.must('factory.saveChangeoverRule', { ...press, minutes: 20 as Minutes })
    const fresh = freshTroubles(before, await broken())
    expect(fresh.retimes).toMatchObject([
      { name: 'LT-07 Chest print', station: 'PRS-1', retime: { setUp: 15, needs: 20 } },
      { name: 'SW-03 Chest print', station: 'PRS-2', retime: { setUp: 15, needs: 20 } },
    ])
    expect(fresh.conflicts).toEqual([])
    await small.must('schedule.retimeJobs', { jobIds: fresh.retimes.map(({ jobId }) => jobId) })
    expect((await broken()).retimes).toEqual([])
  })

  it('an absence and a kit: names the bookings that no longer hold', async () => {
    const before = await broken()
    const setup = await small.see('factory.setup', null)
    const [absence] = setup.absences
    const { origin: _, ...away } = absence!
    const codes = async () =>
      freshTroubles(before, await broken()).conflicts.map(
        ({ name, conflict }) => `${name}: ${conflict.code}`,
      )
    const start = (away.start - 2 * 86_400_000) as never
    await small.must('factory.saveAbsence', { ...away, start })
    expect(await codes()).toEqual(['LT-07 Chest print: person-away'])
    await small.must('history.undo', null)
    const platen = setup.kits.find(({ code }) => code === 'Platen 40×50')!
    const { origin: __, ...entry } = platen
    const stationIds = setup.stations.filter(({ kind }) => kind === 'press').map(({ id }) => id)
    await small.must('factory.saveKit', { ...entry, count: 1, stationIds })
    expect(await codes()).toEqual(['SW-03 Chest print: kit-busy'])
    await small.must('factory.saveKit', { ...entry, stationIds: stationIds.slice(0, 1) })
    expect(await codes()).toEqual(['SW-03 Chest print: kit-unfit'])
    await small.must('history.undo', null)
    await small.must('history.undo', null)
    expect(await codes()).toEqual([])
  })

  it.each(EDITS)(
    '%s: names what it breaks, and nothing once it is taken back',
    async (_, edit, expected) => {
      const before = await broken()
      await edit()
      const codes = freshTroubles(before, await broken()).conflicts.map(
        ({ conflict }) => conflict.code,
      )
      expect(codes).toContain(expected)
      await small.must('history.undo', null)
      expect(await broken()).toEqual(before)
    },
  )
})

const station = async (code: string) =>
  (await small.see('factory.setup', null)).stations.find((one) => one.code === code)!.id
const person = async (name: string) =>
  (await small.see('factory.setup', null)).people.find((one) => one.name === name)!

/** Tuesday, on which the first jobs are booked: from one minute of it to another. */
const tuesday = (opens: number, closes: number) =>
  ({ weekday: 2, opens, closes }) as Pick<Shift, 'weekday' | 'opens' | 'closes'>
const closed = (stationId: StationId | null, reason: Closure['reason']) =>
  small.must('factory.saveClosure', {
    id: freshId<ClosureId>('cls'),
    stationId,
    reason,
    start: instant('2026-11-24T00:00Z'),
    end: instant('2026-11-25T00:00Z'),
    note: '',
  })
const shift = (
  stationId: StationId | null,
  kind: Shift['kind'],
  hours: ReturnType<typeof tuesday>,
) => small.must('factory.saveShift', { id: freshId<ShiftId>('shf'), stationId, kind, ...hours })
