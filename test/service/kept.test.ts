import { describe, expect, it } from 'vitest'
import type { Pieces } from '../../shared/domain/quantity.ts'
import type { Job } from '../../shared/domain/schedule/job.ts'
import { sampleForAll } from '../each-in-sample.ts'
import { saidAt } from '../said-at.ts'
import { monday } from '../small-factory.ts'
import { look, openSmallService, recordsOf, type SmallService } from '../small-service.ts'

const sample = sampleForAll()

const run = (file: string, sql: string) => () => look(file, (database) => database.exec(sql))

describe('what is only ever added', () => {
  it('keeps the bytes of a blob', () => {
    expect(run(sample(), "update blob set bytes = x'00'")).toThrow('never changes')
  })

  it('keeps what the floor reported, but for the sample', async () => {
    const small = openSmallService({ database: sample() })
    await report(small)
    const { file } = small
    small.close()
    expect(run(file, 'update floorEvent set pieces = 9')).toThrow('only ever added')
    look(file, (database) => {
      database.exec('drop trigger floorEvent_is_kept')
      database.exec("update floorEvent set origin = 'own'")
    })
    expect(run(file, 'delete from floorEvent')).toThrow('only ever added')
  })

  it('never undoes what the floor reported', async () => {
    const small = openSmallService({ database: sample() })
    await report(small)
    expect(await small.ask('history.undo', null)).toMatchObject({ ok: false })
    expect(recordsOf(small.file).floorEvent).toHaveLength(1)
    small.close()
  })
})

/** Starts the first job that can be started. */
async function report(small: SmallService): Promise<Job> {
  const { stations } = await small.see('floor.overview', null)
  const { job, booking } = stations.flatMap(({ queue }) => queue).find((one) => !one.waitsFor)!
  await small.must('floor.report', saidAt(booking.stationId, job.id, 'start'))
  return job
}

describe('the samples', () => {
  it('go in one step and leave no sample behind; undo brings them back to the letter', async () => {
    const small = openSmallService({ database: sample() })
    const before = recordsOf(small.file)
    await small.must('factory.removeSamples', null)
    const { blob: _, floor: __, ...left } = recordsOf(small.file)
    expect(Object.values(left).flat()).toEqual([])
    expect((await small.see('factory.state', null)).samples).toBe('none')
    expect(await small.ask('factory.removeSamples', null)).toMatchObject({
      refusal: { code: 'no-samples' },
    })
    await small.must('history.undo', null)
    expect(recordsOf(small.file)).toEqual(before)
    small.close()
  })

  it('come back with what happened on the floor in its order', async () => {
    const small = openSmallService({ database: sample() })
    const job = await report(small)
    const progress = async () =>
      (await small.see('schedule.plan', { start: monday('00:00'), end: monday('23:00') })).progress
    const { bookings } = (
      await small.see('schedule.plan', { start: monday('00:00'), end: monday('23:00') })
    ).plan
    const stationId = bookings.find(({ jobId }) => jobId === job.id)!.stationId
    for (const kind of ['good', 'pause', 'resume', 'good', 'pause'] as const) {
      const said = { reason: 'Lunch', pieces: 7 as Pieces }
      await small.must('floor.report', saidAt(stationId, job.id, kind, said))
    }
    const before = await progress()
    await small.must('factory.removeSamples', null)
    await small.must('history.undo', null)
    expect(await progress()).toEqual(before)
    small.close()
  })

  it('stay while something of the floor rests on them, and it is named', async () => {
    const small = openSmallService({ database: sample() })
    const { lines } = (
      await small.see('schedule.plan', { start: monday('00:00'), end: monday('23:00') })
    ).plan
    const { styleRevisionId, colourway } = lines[0]!
    const launchAt = (monday('10:00') + 30 * 86_400_000) as never
    await small.must('drops.createDrop', {
      dropId: 'drp_own' as never,
      order: {
        code: 'OWN-1',
        name: 'Own',
        launchAt,
        marketingAt: launchAt,
        audience: '',
        announcedLimit: null,
        lines: [{ styleRevisionId, colourway, pieces: { M: 50 as never } }],
      },
    })
    expect(await small.ask('factory.removeSamples', null)).toMatchObject({
      refusal: { code: 'samples-in-use', by: ['OWN-1'] },
    })
    small.close()
  })
})
