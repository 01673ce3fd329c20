import { beforeEach, describe, expect, it } from 'vitest'
import type { FloorJob } from '../../shared/contract/floor.ts'
import type { FirstArticleId } from '../../shared/domain/floor/first-article.ts'
import type { FloorEventKind } from '../../shared/domain/floor/floor-event.ts'
import type { Pieces } from '../../shared/domain/quantity.ts'
import type { Measured } from '../../shared/domain/style/recipe.ts'
import { after, instant } from '../../shared/domain/time.ts'
import { eachInSample } from '../each-in-sample.ts'
import { freshId } from '../fresh-id.ts'
import { orderOf, releaseNext } from '../next-revision.ts'
import { sheetOf } from '../ready-drop.ts'
import { saidAt } from '../said-at.ts'
import { CLOCK, type SmallService } from '../small-service.ts'

let small: SmallService
let print: FloorJob
eachInSample(async (opened) => {
  small = opened
})
beforeEach(async () => {
  await say('Cut', 'start')
  await say('Cut', 'good', 220)
  await say('Cut', 'finish')
  await say('Chest print', 'start')
  print = await printNow()
})

async function jobCalled(name: string) {
  const { jobs } = await sheetOf(small, 'LT-07')
  return jobs.find(({ operation }) => operation.name === name)!
}

async function report(name: string, kind: FloorEventKind, pieces: number) {
  const { job, booking } = await jobCalled(name)
  const said = saidAt(booking!.stationId, job.id, kind, { pieces: pieces as Pieces })
  return small.ask('floor.report', said)
}
const say = async (name: string, kind: FloorEventKind, pieces = 0) =>
  expect(await report(name, kind, pieces)).toEqual({ ok: true, id: expect.anything() })
const count = (pieces: number) => report('Chest print', 'good', pieces)

async function printNow(): Promise<FloorJob> {
  const { booking } = await jobCalled('Chest print')
  return (await small.see('floor.station', booking!.stationId))!.station.current!
}

const entry = (differs: object = {}) => ({
  id: freshId<FirstArticleId>('art'),
  jobId: print.job.id,
  stationId: print.booking.stationId,
  by: 'Operator 2',
  ...({ temperature: 154, dwell: 12, pressure: 290 } as object as Measured),
  ...differs,
})
const release = (differs: object = {}) => small.ask('floor.releaseArticle', entry(differs))

describe('a job by a recipe', () => {
  it('makes one good piece, and runs on once a person has released it', async () => {
    expect(print).toMatchObject({ article: 'awaited', firstArticle: null })
    const refusal = { code: 'article-awaited', station: 'PRS-1', most: 1 }
    expect(await count(2)).toMatchObject({ refusal })
    await say('Chest print', 'good', 1)
    expect(await count(1)).toMatchObject({ refusal })
    expect(await release()).toMatchObject({ ok: true })
    await say('Chest print', 'good', 10)
    expect(await printNow()).toMatchObject({
      article: 'released',
      firstArticle: { by: 'Operator 2', at: instant(CLOCK), temperature: 154, jobId: print.job.id },
      progress: { good: 11 },
    })
  })

  it('stops again when the release is taken back', async () => {
    await say('Chest print', 'good', 1)
    await release()
    const { firstArticle } = await printNow()
    await small.must('floor.withdrawArticle', firstArticle!.id)
    expect(await small.ask('floor.withdrawArticle', firstArticle!.id)).toMatchObject({
      refusal: { code: 'gone' },
    })
    expect(await count(1)).toMatchObject({ refusal: { code: 'article-awaited' } })
    const [last, before] = await small.see('history.recent', { most: 2 })
    expect([before, last]).toMatchObject([
      { command: 'floor.releaseArticle', actor: 'Lead One' },
      { command: 'floor.withdrawArticle', actor: 'Lead One' },
    ])
  })

  it('is shown by its gate, with who released it and when', async () => {
    const gate = async () => {
      const { gates } = await sheetOf(small, 'LT-07')
      return gates.find((one) => one.gate === 'first-article-good')
    }
    const what = 'First article of Chest print at PRS-1'
    await say('Chest print', 'good', 1)
    expect(await gate()).toMatchObject({
      verdict: 'not-due',
      evidence: [{ what: 'Counted' }, { what, value: 'not released yet' }],
    })
    await release()
    expect(await gate()).toMatchObject({
      verdict: 'passed',
      evidence: [
        { what: 'Counted' },
        { what, value: 'released by Operator 2, Mon 23 Nov 07:00', reveals: 'person' },
      ],
    })
  })
})

describe('a release', () => {
  it('is refused before there is a piece, without a name, elsewhere, off the recipe, and twice', async () => {
    expect(await release()).toMatchObject({ refusal: { code: 'no-first-piece' } })
    await say('Chest print', 'good', 1)
    expect(await release({ by: '' })).toMatchObject({ refusal: { code: 'no-reason' } })
    expect(await release({ temperature: 149 })).toMatchObject({
      refusal: { code: 'off-recipe', asked: { temperature: 155 }, measured: { temperature: 149 } },
    })
    const { stations } = await small.see('factory.setup', null)
    const other = stations.find(({ code }) => code === 'PRS-2')!.id
    expect(await release({ stationId: other })).toMatchObject({
      refusal: { code: 'not-on', station: 'PRS-2' },
    })
    const cut = (await jobCalled('Cut')).job.id
    expect(await release({ jobId: cut })).toMatchObject({ refusal: { code: 'no-recipe' } })
    expect(await release({ jobId: freshId('job') })).toMatchObject({ refusal: { code: 'gone' } })
    await release()
    expect(await release()).toMatchObject({
      refusal: { code: 'released-already', by: 'Operator 2' },
    })
  })

  it('stands for its revision alone: the next one asks for a piece of its own', async () => {
    await say('Chest print', 'good', 1)
    await release()
    const to = await releaseNext(small, 'HT', {})
    const order = orderOf(await sheetOf(small, 'LT-07'))
    const lines = order.lines.map((line) => ({ ...line, styleRevisionId: to }))
    const dropId = freshId<never>('drp')
    await small.must('drops.createDrop', { dropId, order: { ...order, code: 'LT-08', lines } })
    const next = (await sheetOf(small, 'LT-08')).jobs.find(
      ({ operation }) => operation.name === 'Chest print',
    )!
    const { stationId } = print.booking
    const start = after(instant(CLOCK), 10 * 24 * 60)
    await small.must('schedule.moveJobs', [{ jobId: next.job.id, stationId, start }])
    const { station } = (await small.see('floor.station', stationId))!
    expect(station.current).toMatchObject({ article: 'released' })
    expect(station.queue.find(({ job }) => job.id === next.job.id)).toMatchObject({
      article: 'awaited',
      recipeStanding: 'unproven',
    })
  })
})
