import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { verifyDocument } from '../../electron/service/signing/verify-document.ts'
import { HOUR, type Instant, instant } from '../../shared/domain/time.ts'
import { openReadyDesk } from '../ready-desk.ts'
import { sheetOf } from '../ready-drop.ts'

const desk = openReadyDesk()
const AT = instant('2026-11-23T08:00Z')

describe('what comes after', () => {
  it('supersedes: each document names the one before it', async () => {
    await desk.issue()
    await desk.issue()
    const [first, second] = ['v1', 'v2'].map((v) => desk.textOf(`SW-03-${v}-readiness.json`))
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
    await desk.issue()
    expect(await desk.withdraw()).toMatchObject({ ok: true })
    expect((await sheetOf(desk.small, 'SW-03')).live).toBeNull()
    const names = readdirSync(desk.out).filter((name) => name.endsWith('.json'))
    const [first, second] = names.toSorted().map(desk.textOf)
    expect(verifyDocument(first!, { at: AT, later: [second!] })).toMatchObject({
      standing: 'withdrawn',
    })
    expect(await desk.withdraw()).toMatchObject({ refusal: { code: 'not-live' } })
  })

  it('withdraws only with a reason, by somebody, and what is live', async () => {
    expect(await desk.withdraw()).toMatchObject({ refusal: { code: 'not-live' } })
    await desk.issue()
    expect(await desk.withdraw({ reason: '' })).toMatchObject({ refusal: { code: 'no-reason' } })
    expect(await desk.withdraw({ signer: '' })).toMatchObject({ refusal: { code: 'no-signer' } })
  })

  it('shows a promise as broken when its window can no longer be met', async () => {
    await desk.issue()
    const { jobs } = await sheetOf(desk.small, 'SW-03')
    const last = jobs.at(-1)!.booking!
    await desk.small.must('schedule.setLock', { bookingIds: [last.id], lock: 'free' })
    const start = (last.start + 21 * 24 * HOUR) as Instant
    const { jobId, stationId } = last
    await desk.small.must('schedule.moveJobs', [{ jobId, stationId, start }])
    const notices = await desk.small.see('readiness.drift', null)
    expect(notices).toMatchObject([
      { dropCode: 'SW-03', drift: { standing: 'broken', causes: [{ code: 'commit-gone' }] } },
    ])
  })
})
