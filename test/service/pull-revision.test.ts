import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Drop } from '../../shared/domain/drop/drop.ts'
import type { Lot, MaterialId } from '../../shared/domain/stock/material.ts'
import type { Reservation } from '../../shared/domain/stock/stock.ts'
import type { StyleRevisionId } from '../../shared/domain/style/style.ts'
import { sampleForAll } from '../each-in-sample.ts'
import { freshId } from '../fresh-id.ts'
import { type Code, firstOf, orderOf, releaseNext } from '../next-revision.ts'
import { dropOf, issueOf, makeReady, sheetOf } from '../ready-drop.ts'
import { saidAt } from '../said-at.ts'
import {
  openSmallService,
  recordsOf,
  type SmallService,
  temporaryFolder,
} from '../small-service.ts'

const folder = temporaryFolder()
const sample = sampleForAll(folder)
let small: SmallService
beforeEach(() => {
  small = openSmallService({ database: sample() })
  return () => small.close()
})

const pull = async (drop: Drop, code: Code, to: StyleRevisionId) =>
  small.ask('drops.pullRevision', { dropId: drop.id, from: await firstOf(small, code), to })

describe('a drop that is moved to the next revision', () => {
  const anyEdits = fc.record({
    slower: fc.boolean(),
    without: fc.boolean(),
    more: fc.boolean(),
    otherStation: fc.boolean(),
    thicker: fc.boolean(),
    bare: fc.boolean(),
  })

  it('has the jobs and the needs of a drop that was made on it, and keeps nothing else; undone, it is what it was', async () => {
    const law = fc.asyncProperty(anyEdits, async (edits) => {
      small.close()
      small = openSmallService({ database: sample() })
      const to = await releaseNext(small, 'HT', edits)
      const drop = await dropOf(small, 'LT-07')
      const before = recordsOf(small.file)
      const kept = keptFor(drop)
      expect(await pull(drop, 'HT', to)).toMatchObject({ ok: true })
      const pulled = await sheetOf(small, 'LT-07')
      const twin = await twinOf(pulled)
      expect(shapeOf(pulled)).toEqual(shapeOf(twin))
      const needed = new Set(pulled.covers.map(({ material }) => material.id))
      expect(keptFor(drop)).toEqual(kept.filter((id) => needed.has(id)))
      expect(kept.length - keptFor(drop).length).toBe(edits.bare ? 1 : 0)
      await small.must('history.undo', null)
      await small.must('history.undo', null)
      expect(recordsOf(small.file)).toEqual(before)
    })
    await fc.assert(law, { numRuns: 8 })
  })

  it('keeps what is booked and the same, and re-times what takes another time', async () => {
    const to = await releaseNext(small, 'QS', { slower: true, without: true, more: true })
    const before = await sheetOf(small, 'SW-03')
    const ask = { dropId: before.drop.id, from: await firstOf(small, 'QS'), to }
    expect(await small.see('drops.pull', ask)).toEqual({
      ok: true,
      value: {
        kept: ['Cut', 'Sew', 'Trim and pack'],
        booked: 3,
        retimed: ['Sew'],
        added: ['Bar tack'],
        removed: ['Chest print'],
        voided: ['sample-approved'],
      },
    })
    await small.must('drops.pullRevision', ask)
    const { jobs, newer } = await sheetOf(small, 'SW-03')
    const bookingOf = (all: typeof jobs, name: string) =>
      all.find(({ operation }) => operation.name === name)!.booking
    expect(bookingOf(jobs, 'Cut')).toEqual(bookingOf(before.jobs, 'Cut'))
    const [sewn, was] = [bookingOf(jobs, 'Sew')!, bookingOf(before.jobs, 'Sew')!]
    expect(sewn.start).toBe(was.start)
    expect(sewn.run).toBeGreaterThan(was.run)
    expect(sewn.end).toBeGreaterThan(was.end)
    expect(bookingOf(jobs, 'Bar tack')).toBeNull()
    expect(newer).toEqual([])
  })
})

describe('the offer', () => {
  it('is made to every open drop of an earlier revision, and nothing moves by itself', async () => {
    expect((await sheetOf(small, 'LT-07')).newer).toEqual([])
    const before = await sheetOf(small, 'LT-07')
    await releaseNext(small, 'HT', { thicker: true })
    const { newer, jobs } = await sheetOf(small, 'LT-07')
    expect(newer).toMatchObject([{ from: { letter: 'A' }, to: { letter: 'B' } }])
    expect(jobs).toEqual(before.jobs)
    await small.must('drops.endDrop', { dropId: before.drop.id, ended: 'dropped' })
    expect((await sheetOf(small, 'LT-07')).newer).toEqual([])
  })

  it('is refused to what is confirmed, begun, over, or made in what the revision has not got', async () => {
    const drop = await makeReady(small)
    const to = await releaseNext(small, 'QS', {})
    const { colourways } = (await small.see('patterns.style', to))!
    expect(await pull(drop, 'QS', await firstOf(small, 'HT'))).toMatchObject({
      refusal: { code: 'gone' },
    })
    await small.must('readiness.issue', issueOf(drop, folder.path))
    expect(await pull(drop, 'QS', to)).toMatchObject({
      refusal: { code: 'has-live-confirmation', number: 1 },
    })
    expect((await sheetOf(small, 'SW-03')).newer).toHaveLength(1)
    expect(colourways).toHaveLength(2)
    const other = await dropOf(small, 'LT-07')
    const draft = freshId<StyleRevisionId>('srv')
    await small.must('patterns.draftStyle', { from: await firstOf(small, 'HT'), to: draft })
    expect(await pull(other, 'HT', draft)).toMatchObject({ refusal: { code: 'not-released' } })
    const colour = (await small.see('patterns.style', draft))!.colourways[0]!
    await small.must('patterns.removeColourway', colour.id)
    const navy = { id: freshId<never>('col'), styleRevisionId: draft, name: 'Navy' }
    await small.must('patterns.addColourway', navy)
    const release = { revisionId: draft, reason: 'Navy only', by: 'Designer 1' }
    await small.must('patterns.releaseStyle', release)
    expect(await pull(other, 'HT', draft)).toMatchObject({
      refusal: { code: 'unknown-colour', colourway: colour.name, letter: 'B' },
    })
    await start(other)
    expect(await pull(other, 'HT', draft)).toMatchObject({
      refusal: { code: 'started', jobs: ['J-0101'] },
    })
    await small.must('drops.endDrop', { dropId: other.id, ended: 'dropped' })
    expect(await pull(other, 'HT', draft)).toMatchObject({ refusal: { code: 'ended' } })
  })
})

/** The materials of its reservations. */
function keptFor({ id }: Drop): readonly MaterialId[] {
  const { reservation, lot } = recordsOf(small.file) as unknown as {
    readonly reservation: readonly Reservation[]
    readonly lot: readonly Lot[]
  }
  const materialOf = new Map(lot.map((one) => [one.id, one.materialId]))
  return reservation.flatMap(({ dropId, lotId }) =>
    dropId === id ? (materialOf.get(lotId) ?? []) : [],
  )
}

type Sheet = Awaited<ReturnType<typeof sheetOf>>

async function start({ code }: Drop): Promise<void> {
  const { jobs } = await sheetOf(small, code)
  const [{ job, booking }] = jobs as [Sheet['jobs'][number]]
  await small.must('floor.report', saidAt(booking!.stationId, job.id, 'start'))
}

/** A drop like this one, made on the revision that it makes now. */
async function twinOf(sheet: Sheet): Promise<Sheet> {
  const order = { ...orderOf(sheet), code: 'TWIN' }
  await small.must('drops.createDrop', { dropId: freshId('drp'), order })
  return sheetOf(small, 'TWIN')
}

function shapeOf({ jobs, covers, lines }: Sheet) {
  return {
    jobs: jobs.map(({ job, operation }) => [operation.id, job.pieces]).toSorted(),
    needs: covers.map(({ material, needed }) => [material.code, needed]).toSorted(),
    revisions: lines.map(({ revision }) => revision.id),
  }
}
