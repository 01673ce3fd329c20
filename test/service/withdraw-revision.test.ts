import { describe, expect, it } from 'vitest'
import type { StyleRevisionId } from '../../shared/domain/style/style.ts'
import { eachInSample } from '../each-in-sample.ts'
import { freshId } from '../fresh-id.ts'
import { firstOf, orderOf, releaseNext } from '../next-revision.ts'
import { dropOf, issueOf, makeReady, sheetOf } from '../ready-drop.ts'
import { recordsOf, type SmallService, temporaryFolder } from '../small-service.ts'

let small: SmallService
eachInSample((opened) => {
  small = opened
})

describe('a withdrawn revision', () => {
  const ask = (revisionId: StyleRevisionId) => ({
    revisionId,
    reason: 'Neck too tight',
    by: 'Designer 1',
  })

  it('waits for the open drops that would be made of it', async () => {
    const from = await firstOf(small, 'HT')
    expect(await small.ask('patterns.withdrawStyle', ask(from))).toMatchObject({
      refusal: { code: 'open-drops', drops: ['LT-07'] },
    })
    const to = await releaseNext(small, 'HT', {})
    const { id: dropId } = await dropOf(small, 'LT-07')
    await small.must('drops.pullRevision', { dropId, from, to })
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
    const from = await firstOf(small, 'QS')
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
    await small.must('patterns.draftStyle', { from: await firstOf(small, 'HT'), to: draft })
    const { slots } = (await small.see('patterns.style', draft))!
    const slot = slots.find(({ kind }) => kind === 'neck')!
    await small.must('patterns.fillSlot', { id: slot.id, moduleRevisionId: null })
    const fill = { id: slot.id, moduleRevisionId: neck }
    expect(await small.ask('patterns.fillSlot', fill)).toMatchObject({
      refusal: { code: 'withdrawn', module: 'N-01', letter: 'A' },
    })
  })
})
