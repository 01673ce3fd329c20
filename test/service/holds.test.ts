import { beforeEach, describe, expect, it } from 'vitest'
import type { DropId } from '../../shared/domain/drop/drop.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { eachInSample } from '../each-in-sample.ts'
import { dropNamed, holdDrop, hours, START, TOMORROW } from '../held-drop.ts'
import { issueOf, makeReady } from '../ready-drop.ts'
import { recordsOf, type SmallService, temporaryFolder } from '../small-service.ts'

const folder = temporaryFolder()

const LATER = hours(34)

let small: SmallService
let clock: Instant

beforeEach(() => {
  clock = START
})

eachInSample(
  (opened) => {
    small = opened
  },
  folder,
  () => clock,
)

const sheetOf = async (id: DropId) => (await small.see('drops.sheet', id))!

describe('a window that is found', () => {
  it('is booked and held in one step, and taken back in one', async () => {
    const before = recordsOf(small.file)
    const dropId = await holdDrop(small)
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

  it('opens the evenings that it needs, and undo closes them again', async () => {
    const before = recordsOf(small.file)
    const dropId = await dropNamed(small, 'LT-07')
    const ask = { work: { of: 'drop', dropId }, by: hours(480), overtime: 'allowed' } as const
    const { windows } = (await small.see('schedule.windows', ask))!
    const { moves, overtime, dates } = windows.find((one) => one.overtime.length > 0)!
    await small.must('schedule.takeSlot', { dropId, moves, overtime, expiresAt: TOMORROW })
    const { openings } = await small.see('factory.setup', null)
    const opened = overtime.map(({ stationId, start, end }) => ({ stationId, start, end }))
    expect(openings).toMatchObject(opened)
    expect(await sheetOf(dropId)).toMatchObject({ state: 'window-held', dates })
    await small.must('history.undo', null)
    expect(recordsOf(small.file)).toEqual(before)
  })

  it('is refused to whoever comes second', async () => {
    const dropId = await dropNamed(small, 'LT-07')
    const ask = { work: { of: 'drop', dropId }, by: hours(480), overtime: 'no' } as const
    const { moves } = (await small.see('schedule.windows', ask))!.windows[0]!
    const sheet = await sheetOf(dropId)
    const [first] = moves
    const own = sheet.jobs.find(({ job }) => job.id === first!.jobId)
    const other = await sheetOf(await dropNamed(small, 'HD-02'))
    const kin = other.jobs.find(
      ({ operation }) => operation.stationKind === own!.operation.stationKind,
    )
    await small.must('schedule.moveJobs', [{ ...first!, jobId: kin!.job.id }])
    expect(
      await small.ask('schedule.takeSlot', { dropId, moves, overtime: [], expiresAt: TOMORROW }),
    ).toEqual(expect.objectContaining({ refusal: { code: 'window-taken', jobs: [own!.job.code] } }))
  })

  it('is found for pieces that nobody has ordered yet', async () => {
    const { styles } = await small.see('patterns.library', null)
    const { id } = styles
      .flatMap(({ revisions }) => revisions)
      .find(({ state }) => state === 'released')!
    const work = { of: 'style', styleRevisionId: id, pieces: 120 as never } as const
    const before = recordsOf(small.file)
    const found = await small.see('schedule.windows', { work, by: hours(480), overtime: 'no' })
    expect(found?.windows).toHaveLength(3)
    expect(recordsOf(small.file)).toEqual(before)
  })

  it('is not looked for where there is nothing to make', async () => {
    const work = { of: 'drop', dropId: 'drp_none' as DropId } as const
    expect(await small.see('schedule.windows', { work, by: TOMORROW, overtime: 'no' })).toBeNull()
  })
})

describe('a hold', () => {
  it('is refused while the window is not whole', async () => {
    const dropId = await dropNamed(small, 'LT-07')
    const outcome = await small.ask('schedule.holdDrop', { dropId, expiresAt: TOMORROW })
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'not-booked' } })
  })

  it('can be held on to, and let go of, and both are undoable', async () => {
    const dropId = await holdDrop(small)
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

  it('is left where it stands by the engine, and makes no room for others', async () => {
    const [held, other] = [await dropNamed(small, 'SW-03'), await dropNamed(small, 'LT-07')]
    const soon = { work: { of: 'drop', dropId: other }, by: hours(60), overtime: 'no' } as const
    const whoMakesRoom = async () => {
      const found = await small.see('schedule.windows', soon)
      return found?.withMoves?.displaced.map(({ code }) => code) ?? []
    }
    expect(await whoMakesRoom()).toContain('SW-03')
    await small.must('schedule.holdDrop', { dropId: held, expiresAt: TOMORROW })
    expect(await whoMakesRoom()).not.toContain('SW-03')
    const wish = { scope: null, lanes: 'any', objective: 'on-time', overtime: 'no' } as const
    const { plan, proposal } = await small.see('schedule.proposal', {
      ...wish,
      ...{ frozenMinutes: 0, seconds: 0.5, seed: 1 },
    })
    const dropOf = new Map(plan.jobs.map(({ id, dropId }) => [id, dropId]))
    const moved = proposal.moves.map(({ jobId }) => dropOf.get(jobId))
    expect(moved).toContain(other)
    expect(moved).not.toContain(held)
  })

  it('is done once, however often it is asked', async () => {
    const dropId = await holdDrop(small)
    await small.must('schedule.holdDrop', { dropId, expiresAt: LATER }, 'once')
    await small.must('schedule.releaseHold', dropId)
    await small.must('schedule.holdDrop', { dropId, expiresAt: LATER }, 'once')
    expect((await sheetOf(dropId)).hold).toBeNull()
  })

  it('ends with its drop', async () => {
    const dropId = await holdDrop(small)
    await small.must('drops.endDrop', { dropId, ended: 'dropped' })
    expect((await sheetOf(dropId)).hold).toBeNull()
  })

  it('goes with the sample that it belongs to', async () => {
    await holdDrop(small)
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
