import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { verifyDocument } from '../../electron/service/signing/verify-document.ts'
import { HOUR, type Instant, instant } from '../../shared/domain/time.ts'
import { pdfText } from '../readers/pdf-reading.ts'
import { openReadyDesk } from '../ready-desk.ts'
import { issueOf, sheetOf } from '../ready-drop.ts'
import { openSmallService, recordsOf } from '../small-service.ts'

const desk = openReadyDesk()
const AT = instant('2026-11-23T08:00Z')

describe('issuing', () => {
  it('writes three files that agree, and the JSON is genuine and current', async () => {
    expect(await desk.issue()).toMatchObject({ ok: true })
    expect(readdirSync(desk.out)).toEqual([
      'SW-03-v1-readiness.ics',
      'SW-03-v1-readiness.json',
      'SW-03-v1-readiness.pdf',
    ])
    const text = desk.textOf('SW-03-v1-readiness.json')
    const judged = verifyDocument(text, { at: AT })
    expect(judged).toMatchObject({ verdict: 'genuine', standing: 'current' })
    const { announceable, live } = await sheetOf(desk.small, 'SW-03')
    expect(judged.payload).toMatchObject({ announceable, number: 1, supersedes: null })
    expect(live?.documentHash).toBe(createHash('sha256').update(text).digest('hex'))
    const pdf = pdfText(readFileSync(join(desk.out, 'SW-03-v1-readiness.pdf')))
    expect(pdf).toContain('SW-03')
    expect(pdf).toContain(String(announceable))
    expect(desk.textOf('SW-03-v1-readiness.ics')).toContain('SW-03')
  })

  it('locks the window that it promises', async () => {
    await desk.issue()
    const { jobs, state } = await sheetOf(desk.small, 'SW-03')
    expect(state).toBe('confirmed')
    for (const { booking } of jobs) {
      expect(booking).toMatchObject({ state: 'confirmed', lock: 'locked' })
    }
  })

  it('tells the board what is promised until when', async () => {
    const weeks = { start: AT, end: (AT + 400 * HOUR) as Instant }
    expect((await desk.small.see('schedule.plan', weeks)).promises).toEqual([])
    await desk.issue()
    const { live } = await sheetOf(desk.small, 'SW-03')
    expect((await desk.small.see('schedule.plan', weeks)).promises).toEqual([
      { dropId: desk.drop.id, commitAt: live?.commitAt },
    ])
  })

  it('is done once for one id, also while the first is still under way', async () => {
    const both = await Promise.all([desk.issue({}, 'the-same'), desk.issue({}, 'the-same')])
    expect(both).toEqual([
      { id: 'the-same', ok: true },
      { id: 'the-same', ok: true },
    ])
    expect(await desk.issue({}, 'the-same')).toMatchObject({ ok: true })
    expect(recordsOf(desk.small.file).confirmation).toHaveLength(1)
  })

  it('is done for one of two who ask at the same moment', async () => {
    const both = await Promise.all([
      desk.issue({}, 'one'),
      desk.issue({ signer: 'Lead Two' }, 'two'),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(recordsOf(desk.small.file).confirmation).toHaveLength(1)
    const text = desk.textOf('SW-03-v1-readiness.json')
    const { live } = await sheetOf(desk.small, 'SW-03')
    expect(live?.documentHash).toBe(createHash('sha256').update(text).digest('hex'))
    expect(readdirSync(desk.out)).toHaveLength(3)
  })

  it('cannot be undone: it is withdrawn instead', async () => {
    await desk.issue()
    expect((await desk.small.see('factory.state', null)).undo?.command).not.toBe('readiness.issue')
  })

  it('gives the same bytes when it is exported again', async () => {
    await desk.issue()
    const { live } = await sheetOf(desk.small, 'SW-03')
    const again = join(desk.out, 'again')
    mkdirSync(again)
    const ask = { confirmationId: live!.id, folder: again }
    expect(await desk.small.ask('readiness.exportAgain', ask)).toMatchObject({ ok: true })
    for (const name of readdirSync(again)) {
      expect(readFileSync(join(again, name)).equals(readFileSync(join(desk.out, name)))).toBe(true)
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
    expect(await desk.issue(differs as never)).toMatchObject({ ok: false, refusal })
    expect(recordsOf(desk.small.file).confirmation).toEqual([])
    expect(readdirSync(desk.out)).toEqual([])
  })

  it('over another file of the same name, and leaves nothing beside it', async () => {
    writeFileSync(join(desk.out, 'SW-03-v1-readiness.pdf'), 'mine')
    expect(await desk.issue()).toMatchObject({ refusal: { code: 'file-exists' } })
    expect(readdirSync(desk.out)).toEqual(['SW-03-v1-readiness.pdf'])
    expect(recordsOf(desk.small.file).confirmation).toEqual([])
  })

  it('while a gate fails, and names the gate', async () => {
    const { jobs } = await sheetOf(desk.small, 'SW-03')
    await desk.small.must('schedule.unschedule', [jobs[0]!.booking!.id])
    expect(await desk.issue()).toMatchObject({
      refusal: { code: 'not-ready', gates: ['window-booked'] },
    })
  })

  it('when the records changed while its files were made, and leaves nothing', async () => {
    const { jobs } = await sheetOf(desk.small, 'SW-03')
    const last = jobs.at(-1)!.booking!
    const move = { jobId: last.jobId, stationId: last.stationId }
    const start = (last.start + 7 * 24 * HOUR) as Instant
    const [issued] = await Promise.all([
      desk.issue(),
      desk.small.must('schedule.moveJobs', [{ ...move, start }]),
    ])
    expect(issued).toMatchObject({ refusal: { code: 'changed-meanwhile' } })
    expect(readdirSync(desk.out)).toEqual([])
    expect(recordsOf(desk.small.file).confirmation).toEqual([])
  })

  it('when the file cannot be written to just then, and leaves nothing', async () => {
    const other = new Database(desk.small.file)
    other.exec('begin immediate')
    await expect(desk.issue()).rejects.toThrow('database is locked')
    other.close()
    expect(readdirSync(desk.out)).toEqual([])
    expect(await desk.issue()).toMatchObject({ ok: true })
  })

  it('without a key', async () => {
    const keyless = openSmallService({ database: desk.copy(), key: null })
    const outcome = await keyless.ask('readiness.issue', issueOf(desk.drop, desk.out))
    keyless.close()
    expect(outcome).toMatchObject({ refusal: { code: 'no-key' } })
  })
})
