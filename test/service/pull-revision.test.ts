import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bomEditOf } from '../../shared/domain/bom-edit.ts'
import type { Drop } from '../../shared/domain/drop.ts'
import type { StyleRevisionId } from '../../shared/domain/style.ts'
import { freshId } from '../fresh-id.ts'
import { dropOf, issueOf, makeReady, sheetOf } from '../ready-drop.ts'
import {
  openSmallService,
  recordsOf,
  type SmallService,
  sampleFiles,
  temporaryFolder,
} from '../small-service.ts'

const folder = temporaryFolder()
let sample: () => string
let small: SmallService
beforeAll(async () => {
  sample = await sampleFiles(folder.path)
})
beforeEach(() => {
  small = openSmallService({ database: sample() })
  return () => small.close()
})
afterAll(folder.remove)

const ids = ['HT', 'QS'] as const
type Code = (typeof ids)[number]

async function firstOf(code: Code): Promise<StyleRevisionId> {
  const { styles } = await small.see('patterns.library', null)
  return styles.find(({ style }) => style.code === code)!.revisions[0]!.id
}

/** What may differ in the next revision. */
interface Edits {
  readonly slower: boolean
  readonly without: boolean
  readonly more: boolean
  readonly otherStation: boolean
  readonly thicker: boolean
}
const NONE: Edits = {
  slower: false,
  without: false,
  more: false,
  otherStation: false,
  thicker: false,
}

async function releaseNext(code: Code, differs: Partial<Edits>): Promise<StyleRevisionId> {
  const edits = { ...NONE, ...differs }
  const to = freshId<StyleRevisionId>('srv')
  await small.must('patterns.draftStyle', { from: await firstOf(code), to })
  const { operations, bom } = (await small.see('patterns.style', to))!
  const [, print, sew] = operations
  const { origin: _, position: __, ...sewing } = sew!
  const bare = { predecessors: [], kit: null, recipe: null }
  if (edits.slower || edits.otherStation) {
    await small.must('patterns.saveOperation', {
      ...sewing,
      attended: (sewing.attended + (edits.slower ? 200 : 0)) as never,
      stationKind: edits.otherStation ? 'bench' : sewing.stationKind,
      ...bare,
    })
  }
  if (edits.without) await small.must('patterns.removeOperation', print!.id)
  if (edits.more) {
    const id = freshId<never>('opn')
    await small.must('patterns.saveOperation', { ...sewing, id, name: 'Bar tack', ...bare })
  }
  if (edits.thicker) {
    const line = bomEditOf(bom, bom.lines[0]!)
    const lines = [{ ...line, quantity: (line.quantity * 2) as never }]
    await small.must('patterns.saveBom', { styleRevisionId: to, lines, removed: [] })
  }
  await small.must('patterns.releaseStyle', { revisionId: to, reason: 'Fits', by: 'Designer 1' })
  return to
}

const pull = async (drop: Drop, code: Code, to: StyleRevisionId) =>
  small.ask('drops.pullRevision', { dropId: drop.id, from: await firstOf(code), to })

describe('a drop that is moved to the next revision', () => {
  const anyEdits = fc.record({
    slower: fc.boolean(),
    without: fc.boolean(),
    more: fc.boolean(),
    otherStation: fc.boolean(),
    thicker: fc.boolean(),
  })

  it('has the jobs and the needs of a drop that was made on it; undone, it is what it was', async () => {
    const law = fc.asyncProperty(anyEdits, async (edits) => {
      small.close()
      small = openSmallService({ database: sample() })
      const to = await releaseNext('HT', edits)
      const drop = await dropOf(small, 'LT-07')
      const before = recordsOf(small.file)
      expect(await pull(drop, 'HT', to)).toMatchObject({ ok: true })
      const pulled = await sheetOf(small, 'LT-07')
      const twin = await twinOf(pulled)
      expect(shapeOf(pulled)).toEqual(shapeOf(twin))
      await small.must('history.undo', null)
      await small.must('history.undo', null)
      expect(recordsOf(small.file)).toEqual(before)
    })
    await fc.assert(law, { numRuns: 8 })
  })

  it('keeps what is booked and the same, and re-times what takes another time', async () => {
    const to = await releaseNext('QS', { slower: true, without: true, more: true })
    const before = await sheetOf(small, 'SW-03')
    const ask = { dropId: before.drop.id, from: await firstOf('QS'), to }
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
    await releaseNext('HT', { thicker: true })
    const { newer, jobs } = await sheetOf(small, 'LT-07')
    expect(newer).toMatchObject([{ from: { letter: 'A' }, to: { letter: 'B' } }])
    expect(jobs).toEqual(before.jobs)
    await small.must('drops.endDrop', { dropId: before.drop.id, ended: 'dropped' })
    expect((await sheetOf(small, 'LT-07')).newer).toEqual([])
  })

  it('is refused to what is confirmed, begun, over, or made in what the revision has not got', async () => {
    const drop = await makeReady(small)
    const to = await releaseNext('QS', {})
    const { colourways } = (await small.see('patterns.style', to))!
    expect(await pull(drop, 'QS', await firstOf('HT'))).toMatchObject({ refusal: { code: 'gone' } })
    await small.must('readiness.issue', issueOf(drop, folder.path))
    expect(await pull(drop, 'QS', to)).toMatchObject({
      refusal: { code: 'has-live-confirmation', number: 1 },
    })
    expect((await sheetOf(small, 'SW-03')).newer).toHaveLength(1)
    expect(colourways).toHaveLength(2)
    const other = await dropOf(small, 'LT-07')
    const draft = freshId<StyleRevisionId>('srv')
    await small.must('patterns.draftStyle', { from: await firstOf('HT'), to: draft })
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

describe('a withdrawn revision', () => {
  const ask = (revisionId: StyleRevisionId) => ({
    revisionId,
    reason: 'Neck too tight',
    by: 'Designer 1',
  })

  it('waits for the open drops that would be made of it', async () => {
    const from = await firstOf('HT')
    expect(await small.ask('patterns.withdrawStyle', ask(from))).toMatchObject({
      refusal: { code: 'open-drops', drops: ['LT-07'] },
    })
    const to = await releaseNext('HT', {})
    await pull(await dropOf(small, 'LT-07'), 'HT', to)
    const before = recordsOf(small.file)
    await small.must('patterns.withdrawStyle', ask(from))
    expect(await small.see('patterns.style', from)).toMatchObject({
      revision: { state: 'withdrawn', reason: 'First release' },
      withdrawal: { reason: 'Neck too tight' },
    })
    await small.must('history.undo', null)
    expect(recordsOf(small.file)).toEqual(before)
  })

  it('is flagged where a confirmed drop keeps it, and used for no new drop', async () => {
    const own = temporaryFolder()
    const drop = await makeReady(small)
    await small.must('readiness.issue', issueOf(drop, own.path))
    own.remove()
    const from = await firstOf('QS')
    await small.must('patterns.withdrawStyle', ask(from))
    const { gates, drift } = await sheetOf(small, 'SW-03')
    expect(gates[0]).toMatchObject({ gate: 'revision-released', verdict: 'failed' })
    expect(drift?.standing).toBe('at-risk')
    const order = { ...orderOf(await sheetOf(small, 'SW-03')), code: 'SW-09' }
    const again = { dropId: freshId<never>('drp'), order }
    expect(await small.ask('drops.createDrop', again)).toMatchObject({
      refusal: { code: 'revision-withdrawn', letter: 'A' },
    })
    expect(await small.ask('patterns.withdrawStyle', ask(from))).toMatchObject({
      refusal: { code: 'not-released', state: 'withdrawn' },
    })
  })

  it('fills no slot, when it is of a module', async () => {
    const { modules } = await small.see('patterns.library', null)
    const neck = modules.find(({ module }) => module.code === 'N-01')!.revisions[0]!.id
    const withdraw = { revisionId: neck, reason: 'Too tight', by: 'Designer 1' }
    expect(await small.ask('patterns.withdrawModule', withdraw)).toMatchObject({
      refusal: { code: 'open-drops', drops: ['LT-07', 'LS-01'] },
    })
    for (const code of ['LT-07', 'LS-01']) {
      const { id } = await dropOf(small, code)
      await small.must('drops.endDrop', { dropId: id, ended: 'dropped' })
    }
    await small.must('patterns.withdrawModule', withdraw)
    const draft = freshId<StyleRevisionId>('srv')
    await small.must('patterns.draftStyle', { from: await firstOf('HT'), to: draft })
    const { slots } = (await small.see('patterns.style', draft))!
    const slot = slots.find(({ kind }) => kind === 'neck')!
    await small.must('patterns.fillSlot', { id: slot.id, moduleRevisionId: null })
    const fill = { id: slot.id, moduleRevisionId: neck }
    expect(await small.ask('patterns.fillSlot', fill)).toMatchObject({
      refusal: { code: 'withdrawn', module: 'N-01', letter: 'A' },
    })
  })
})

type Sheet = Awaited<ReturnType<typeof sheetOf>>

async function start({ code }: Drop): Promise<void> {
  const { jobs } = await sheetOf(small, code)
  const [{ job, booking }] = jobs as [Sheet['jobs'][number]]
  await small.must('floor.report', {
    eventId: freshId('fev'),
    jobId: job.id,
    stationId: booking!.stationId,
    personId: null,
    kind: 'start',
    pieces: 0 as never,
    reason: null,
    pieceId: null,
    takesBack: null,
  })
}

function orderOf({ drop, lines }: Sheet) {
  const { code, name, launchAt, marketingAt, audience, announcedLimit } = drop
  return {
    ...{ code, name, launchAt, marketingAt, audience, announcedLimit },
    lines: lines.map(({ line, quantities }) => ({
      styleRevisionId: line.styleRevisionId,
      colourway: line.colourway,
      pieces: Object.fromEntries(quantities.map((one) => [one.size, one.pieces])),
    })),
  }
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
