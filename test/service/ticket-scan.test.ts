import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { FloorEventKind } from '../../shared/domain/floor/floor-event.ts'
import type { Pieces } from '../../shared/domain/quantity.ts'
import type { StationId } from '../../shared/domain/resources/station.ts'
import type { Job } from '../../shared/domain/schedule/job.ts'
import { ticketCode } from '../../shared/domain/tickets/ticket-code.ts'
import { eachInSample } from '../each-in-sample.ts'
import { sheetOf } from '../ready-drop.ts'
import { saidAt } from '../said-at.ts'
import type { SmallService } from '../small-service.ts'

let small: SmallService
let cut1: StationId
let cut2: StationId
let linen: Job
let hoodie: Job
eachInSample(async (opened) => {
  small = opened
})
beforeEach(async () => {
  const { stations } = await small.see('factory.setup', null)
  cut1 = stations.find(({ code }) => code === 'CUT-1')!.id
  cut2 = stations.find(({ code }) => code === 'CUT-2')!.id
  linen = await jobOf('LT-07', 'Cut')
  hoodie = await jobOf('HD-02', 'Cut')
})

async function jobOf(drop: string, name: string): Promise<Job> {
  const { jobs } = await sheetOf(small, drop)
  return jobs.find(({ operation }) => operation.name === name)!.job
}

const saying = (job: Job, kind: FloorEventKind, stationId = cut1) =>
  saidAt(stationId, job.id, kind, {
    pieces: (kind === 'good' ? 5 : 0) as Pieces,
    reason: kind === 'pause' || kind === 'finish' ? 'Another goes first' : null,
  })
const say = (job: Job, kind: FloorEventKind, stationId = cut1) =>
  small.must('floor.report', saying(job, kind, stationId))
const scanned = (code: string, stationId = cut1) =>
  small.see('floor.ticketStep', { code, stationId })
const onAt = async (stationId: StationId) => {
  const { current, queue } = (await small.see('floor.station', stationId))!.station
  return { current: current?.job.code ?? null, queue: queue.map(({ job }) => job.code) }
}

describe('a ticket that is scanned', () => {
  it('starts its job where it is planned, shows it while it runs, goes on with it after a pause', async () => {
    const code = ticketCode(linen)
    expect(await scanned(code)).toMatchObject({ is: 'taken', kind: 'start', drop: 'LT-07' })
    await say(linen, 'start')
    expect(await scanned(code)).toEqual({ is: 'on-here' })
    expect(await scanned(code, cut2)).toMatchObject({
      refusal: { code: 'runs-elsewhere', station: 'CUT-1' },
    })
    await say(linen, 'pause')
    expect(await scanned(code)).toMatchObject({ is: 'taken', kind: 'resume', plannedAt: null })
    expect(await scanned(code, cut2)).toMatchObject({ kind: 'resume', plannedAt: 'CUT-1' })
    await say(linen, 'resume')
    await say(linen, 'finish')
    expect(await scanned(code)).toMatchObject({ refusal: { code: 'wrong-state', state: 'done' } })
  })

  it('is refused by the rules of a start: order, station, place on the board', async () => {
    const print = await jobOf('LT-07', 'Chest print')
    const { bookings } = (
      await small.see('schedule.plan', { start: 0 as never, end: 4e12 as never })
    ).plan
    const held = bookings.find(({ jobId }) => jobId === print.id)!
    expect(await scanned(ticketCode(print), held.stationId)).toMatchObject({
      refusal: { code: 'predecessor-not-done', job: linen.code },
    })
    expect(await scanned(ticketCode(linen), held.stationId)).toMatchObject({
      refusal: { code: 'wrong-station', station: 'PRS-1' },
    })
    await small.must('schedule.unschedule', [held.id])
    expect(await scanned(ticketCode(print), held.stationId)).toMatchObject({
      refusal: { code: 'not-booked' },
    })
  })

  it('is told from one that was misread, and from that of a job that is no more', async () => {
    const code = ticketCode(linen)
    const wrong = code.replace(/.$/, code.endsWith('A') ? 'B' : 'A')
    expect(await scanned(wrong)).toMatchObject({ refusal: { code: 'misread' } })
    expect(await scanned('BLUSTN-22')).toMatchObject({ refusal: { code: 'not-a-ticket' } })
    const gone = ticketCode({ ...linen, id: 'job_before' as Job['id'] })
    expect(await scanned(gone)).toMatchObject({ refusal: { code: 'no-such-job', job: linen.code } })
    expect(await scanned(code, 'stn_gone' as StationId)).toMatchObject({
      refusal: { code: 'gone' },
    })
  })
})

it('stays paused where another runs, though its pause is taken back at the station that it left', async () => {
  await say(linen, 'start')
  await say(linen, 'pause')
  await say(linen, 'resume', cut2)
  const { events } = (await small.see('floor.station', cut2))!
  const resumed = { ...saying(linen, 'take-back', cut2), takesBack: events[0]!.event.id }
  await small.must('floor.report', resumed)
  await say(hoodie, 'start', cut2)
  const left = (await small.see('floor.station', cut1))!.events
  const pause = { ...saying(linen, 'take-back'), takesBack: left[0]!.event.id }
  expect(await small.ask('floor.report', pause)).toMatchObject({
    refusal: { code: 'station-busy', job: hoodie.code },
  })
})

describe('a job that another one has to make room for', () => {
  beforeEach(() => say(linen, 'start'))

  it('is named before anything is paused', async () => {
    expect(await scanned(ticketCode(hoodie))).toMatchObject({
      is: 'taken',
      plannedAt: 'CUT-2',
      inTheWay: { code: linen.code, drop: 'LT-07' },
    })
  })

  it('is paused and the other one started, in one step', async () => {
    await small.must('floor.switchJobs', {
      pause: saying(linen, 'pause'),
      take: saying(hoodie, 'start'),
    })
    expect(await onAt(cut1)).toEqual({
      current: hoodie.code,
      queue: expect.arrayContaining([linen.code]),
    })
    expect((await onAt(cut2)).queue).not.toContain(hoodie.code)
    const resumed = await small.ask('floor.report', saying(linen, 'resume'))
    expect(resumed).toMatchObject({ refusal: { code: 'station-busy', job: hoodie.code } })
    await say(hoodie, 'pause')
    await say(linen, 'resume')
    expect((await onAt(cut1)).current).toBe(linen.code)
  })

  it('goes on where the other one cannot start', async () => {
    const print = await jobOf('LT-07', 'Chest print')
    const both = { pause: saying(linen, 'pause'), take: saying(print, 'start') }
    expect(await small.ask('floor.switchJobs', both)).toMatchObject({
      refusal: { code: 'wrong-station' },
    })
    expect((await small.see('floor.station', cut1))!.station.current).toMatchObject({
      progress: { state: 'running' },
    })
  })
})

it('never runs two jobs at one station, whatever is said there, and takes no ticket that cannot start', async () => {
  const anyKind = fc.constantFrom<FloorEventKind>('start', 'pause', 'resume', 'finish', 'take-back')
  const anySaid = fc.tuple(anyKind, fc.boolean(), fc.boolean(), fc.nat(3))
  await fc.assert(
    fc.asyncProperty(fc.array(anySaid, { minLength: 5, maxLength: 14 }), async (all) => {
      for (const [kind, isLinen, isFirst, back] of all) {
        const stationId = isFirst ? cut1 : cut2
        const { events } = (await small.see('floor.station', stationId))!
        const taken = kind === 'take-back' ? events[back]?.event : undefined
        const job = isLinen ? linen : hoodie
        const of = { jobId: taken?.jobId ?? job.id, takesBack: taken?.id ?? null }
        const asked = { ...saying(job, kind, stationId), ...of }
        const step = await scanned(ticketCode(job), stationId)
        const outcome = await small.ask('floor.report', asked)
        if (step.is === 'taken' && step.kind === kind && step.inTheWay === null)
          expect(outcome.ok).toBe(true)
        for (const at of [cut1, cut2]) expect(await runningAt(at)).toBeLessThan(2)
      }
    }),
    { numRuns: 6 },
  )
})

async function runningAt(stationId: StationId): Promise<number> {
  const { current, queue } = (await small.see('floor.station', stationId))!.station
  return [current, ...queue].filter((one) => one?.progress.state === 'running').length
}
