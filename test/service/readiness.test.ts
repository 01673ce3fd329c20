import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { verifyDocument } from '../../electron/service/signing/verify-document.ts'
import type { Drop } from '../../shared/domain/drop.ts'
import { HOUR, type Instant, instant } from '../../shared/domain/time.ts'
import { pdfText } from '../pdf-reading.ts'
import { issueOf, makeReady, sheetOf } from '../ready-drop.ts'
import {
  openSmallService,
  recordsOf,
  type SmallService,
  sampleFiles,
  temporaryFolder,
} from '../small-service.ts'

const folder = temporaryFolder()
let ready: () => string
let small: SmallService
let drop: Drop
let out: string
let outs = 0

beforeAll(async () => {
  const sample = await sampleFiles(folder.path)
  const made = openSmallService({ database: sample() })
  drop = await makeReady(made)
  made.close()
  const bytes = readFileSync(made.file)
  let copies = 0
  ready = () => {
    const file = join(folder.path, `ready-${++copies}.sqlite`)
    writeFileSync(file, bytes)
    return file
  }
})
beforeEach(() => {
  out = join(folder.path, `out-${++outs}`)
  mkdirSync(out)
  small = openSmallService({ database: ready() })
  return () => small.close()
})
afterAll(folder.remove)

const AT = instant('2026-11-23T08:00Z')
const textOf = (name: string) => readFileSync(join(out, name), 'utf8')
const issue = (differs = {}, id?: string) =>
  small.ask('readiness.issue', issueOf(drop, out, differs), id)
const withdraw = (differs = {}) =>
  small.ask('readiness.withdraw', {
    dropId: drop.id,
    signer: 'Lead One',
    role: 'Production lead',
    reason: 'The fleece failed its shade check',
    folder: out,
    ...differs,
  })

describe('issuing', () => {
  it('writes three files that agree, and the JSON is genuine and current', async () => {
    expect(await issue()).toMatchObject({ ok: true })
    expect(readdirSync(out)).toEqual([
      'SW-03-v1-readiness.ics',
      'SW-03-v1-readiness.json',
      'SW-03-v1-readiness.pdf',
    ])
    const text = textOf('SW-03-v1-readiness.json')
    const judged = verifyDocument(text, { at: AT })
    expect(judged).toMatchObject({ verdict: 'genuine', standing: 'current' })
    const { announceable, live } = await sheetOf(small, 'SW-03')
    expect(judged.payload).toMatchObject({ announceable, number: 1, supersedes: null })
    expect(live?.documentHash).toBe(createHash('sha256').update(text).digest('hex'))
    const pdf = pdfText(readFileSync(join(out, 'SW-03-v1-readiness.pdf')))
    expect(pdf).toContain('SW-03')
    expect(pdf).toContain(String(announceable))
    expect(textOf('SW-03-v1-readiness.ics')).toContain('SW-03')
  })

  it('locks the window that it promises', async () => {
    await issue()
    const { jobs, state } = await sheetOf(small, 'SW-03')
    expect(state).toBe('confirmed')
    for (const { booking } of jobs) {
      expect(booking).toMatchObject({ state: 'confirmed', lock: 'locked' })
    }
  })

  it('is done once for one id, also while the first is still under way', async () => {
    const both = await Promise.all([issue({}, 'the-same'), issue({}, 'the-same')])
    expect(both).toEqual([
      { id: 'the-same', ok: true },
      { id: 'the-same', ok: true },
    ])
    expect(await issue({}, 'the-same')).toMatchObject({ ok: true })
    expect(recordsOf(small.file).confirmation).toHaveLength(1)
  })

  it('is done for one of two who ask at the same moment', async () => {
    const both = await Promise.all([issue({}, 'one'), issue({ signer: 'Lead Two' }, 'two')])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(recordsOf(small.file).confirmation).toHaveLength(1)
    const text = textOf('SW-03-v1-readiness.json')
    const { live } = await sheetOf(small, 'SW-03')
    expect(live?.documentHash).toBe(createHash('sha256').update(text).digest('hex'))
    expect(readdirSync(out)).toHaveLength(3)
  })

  it('cannot be undone: it is withdrawn instead', async () => {
    await issue()
    expect((await small.see('factory.state', null)).undo).not.toBe('readiness.issue')
  })

  it('gives the same bytes when it is exported again', async () => {
    await issue()
    const { live } = await sheetOf(small, 'SW-03')
    const again = join(out, 'again')
    mkdirSync(again)
    const ask = { confirmationId: live!.id, folder: again }
    expect(await small.ask('readiness.exportAgain', ask)).toMatchObject({ ok: true })
    for (const name of readdirSync(again)) {
      expect(readFileSync(join(again, name)).equals(readFileSync(join(out, name)))).toBe(true)
    }
    expect(readdirSync(again)).toHaveLength(3)
  })
})

describe('will not issue', () => {
  it.each([
    ['without a signer', { signer: '' }, { code: 'no-signer' }],
    [
      'what has expired already',
      { expiresAt: instant('2026-11-23T06:00Z') },
      { code: 'expires-too-soon' },
    ],
    ['for a drop that is not there', { dropId: 'drp_none' }, { code: 'gone' }],
    ['into a folder that is not there', { folder: '/nowhere/at/all' }, { code: 'folder-gone' }],
  ])('%s', async (_, differs, refusal) => {
    expect(await issue(differs)).toMatchObject({ ok: false, refusal })
    expect(recordsOf(small.file).confirmation).toEqual([])
    expect(readdirSync(out)).toEqual([])
  })

  it('over another file of the same name, and leaves nothing beside it', async () => {
    writeFileSync(join(out, 'SW-03-v1-readiness.pdf'), 'mine')
    expect(await issue()).toMatchObject({ refusal: { code: 'file-exists' } })
    expect(readdirSync(out)).toEqual(['SW-03-v1-readiness.pdf'])
    expect(recordsOf(small.file).confirmation).toEqual([])
  })

  it('while a gate fails, and names the gate', async () => {
    const { jobs } = await sheetOf(small, 'SW-03')
    await small.must('schedule.unschedule', [jobs[0]!.booking!.id])
    expect(await issue()).toMatchObject({
      refusal: { code: 'not-ready', gates: ['window-booked'] },
    })
  })

  it('when the records changed while its files were made, and leaves nothing', async () => {
    const { jobs } = await sheetOf(small, 'SW-03')
    const last = jobs.at(-1)!.booking!
    const move = { jobId: last.jobId, stationId: last.stationId }
    const start = (last.start + 7 * 24 * HOUR) as Instant
    const [issued] = await Promise.all([
      issue(),
      small.must('schedule.moveJobs', [{ ...move, start }]),
    ])
    expect(issued).toMatchObject({ refusal: { code: 'changed-meanwhile' } })
    expect(readdirSync(out)).toEqual([])
    expect(recordsOf(small.file).confirmation).toEqual([])
  })

  it('when the file cannot be written to just then, and leaves nothing', async () => {
    const other = new Database(small.file)
    other.exec('begin immediate')
    await expect(issue()).rejects.toThrow('database is locked')
    other.close()
    expect(readdirSync(out)).toEqual([])
    expect(await issue()).toMatchObject({ ok: true })
  })

  it('without a key', async () => {
    const keyless = openSmallService({ database: ready(), key: null })
    const outcome = await keyless.ask('readiness.issue', issueOf(drop, out))
    keyless.close()
    expect(outcome).toMatchObject({ refusal: { code: 'no-key' } })
  })
})

describe('what comes after', () => {
  it('supersedes: each document names the one before it', async () => {
    await issue()
    await issue()
    const [first, second] = ['v1', 'v2'].map((v) => textOf(`SW-03-${v}-readiness.json`))
    expect(verifyDocument(second!, { at: AT }).payload).toMatchObject({
      number: 2,
      supersedes: createHash('sha256').update(first!).digest('hex'),
    })
    expect(verifyDocument(first!, { at: AT, later: [second!] })).toMatchObject({
      verdict: 'genuine',
      standing: 'superseded',
    })
  })

  it('withdraws: the drop has no live confirmation then, and the first is known as withdrawn', async () => {
    await issue()
    expect(await withdraw()).toMatchObject({ ok: true })
    expect((await sheetOf(small, 'SW-03')).live).toBeNull()
    const names = readdirSync(out).filter((name) => name.endsWith('.json'))
    const [first, second] = names.toSorted().map(textOf)
    expect(verifyDocument(first!, { at: AT, later: [second!] })).toMatchObject({
      standing: 'withdrawn',
    })
    expect(await withdraw()).toMatchObject({ refusal: { code: 'not-live' } })
  })

  it('withdraws only with a reason, by somebody, and what is live', async () => {
    expect(await withdraw()).toMatchObject({ refusal: { code: 'not-live' } })
    await issue()
    expect(await withdraw({ reason: '' })).toMatchObject({ refusal: { code: 'no-reason' } })
    expect(await withdraw({ signer: '' })).toMatchObject({ refusal: { code: 'no-signer' } })
  })

  it('shows a promise as broken when its window can no longer be met', async () => {
    await issue()
    const { jobs } = await sheetOf(small, 'SW-03')
    const last = jobs.at(-1)!.booking!
    await small.must('schedule.setLock', { bookingIds: [last.id], lock: 'free' })
    const start = (last.start + 21 * 24 * HOUR) as Instant
    const { jobId, stationId } = last
    await small.must('schedule.moveJobs', [{ jobId, stationId, start }])
    const notices = await small.see('readiness.drift', null)
    expect(notices).toMatchObject([
      { dropCode: 'SW-03', drift: { standing: 'broken', causes: [{ code: 'commit-gone' }] } },
    ])
  })
})
