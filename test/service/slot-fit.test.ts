import { describe, expect, it } from 'vitest'
import type { Misfit } from '../../shared/domain/seams/fit.ts'
import { type DraftedTee, draftTee } from '../drafted-tee.ts'
import { eachInSample } from '../each-in-sample.ts'
import { freshId } from '../fresh-id.ts'
import type { SmallService } from '../small-service.ts'

let small: SmallService
let tee: DraftedTee
eachInSample(async (opened) => {
  small = opened
  tee = await draftTee(small)
})

describe('a slot', () => {
  it('takes a module whose seams fit, and says how much ease there is', async () => {
    expect(await tee.fill('sleeve', 'S-02')).toMatchObject({ ok: true })
    const { joints } = await tee.sheet()
    const armhole = joints.find(({ joint }) => joint.seam === 'armhole')!
    expect(armhole.fit).toMatchObject({ state: 'fits' })
  })

  it('refuses one that does not fit, with both lengths', async () => {
    const refused = await tee.fill('sleeve', 'S-03')
    expect(refused).toMatchObject({ refusal: { code: 'misfit', module: 'S-03' } })
    const { misfits } = (refused as { refusal: { misfits: readonly unknown[] } }).refusal
    expect(misfits).toMatchObject([
      { joint: { seam: 'armhole', otherSeam: 'sleeve head', least: -2000, most: 10_000 } },
    ])
    expect((await tee.slotOf('sleeve')).module?.code).toBe('S-01')
  })

  it('tells of each candidate before it is chosen', async () => {
    const slot = await tee.slotOf('sleeve')
    const moduleRevisionIds = await Promise.all(['S-01', 'S-03', 'S-04'].map(tee.moduleOf))
    const fits = await small.see('patterns.slotFits', { slotId: slot.id, moduleRevisionIds })
    expect(fits.map((one) => one.fits.map(({ state }) => state))).toEqual([
      ['fits'],
      ['misfit'],
      ['misfit'],
    ])
  })

  it('takes it once the ease that is allowed says so', async () => {
    const entry = await tee.joint('armhole')
    await small.must('patterns.saveJoint', { ...entry, most: 40_000 as never })
    expect(await tee.fill('sleeve', 'S-03')).toMatchObject({ ok: true })
    const from = (await tee.sheet()).revisions[0]!.id
    const { joints } = (await small.see('patterns.compare', { from, to: tee.draft }))!
    expect(joints).toMatchObject([{ kind: 'changed', fields: ['most'], now: { most: 40_000 } }])
  })

  it('is not checked where a seam has no name', async () => {
    await small.must('patterns.fillSlot', {
      id: (await tee.slotOf('neck')).id,
      moduleRevisionId: null,
    })
    const entry = await tee.joint('armhole')
    await small.must('patterns.saveJoint', { ...entry, otherSeam: 'crown' })
    const joints = (await tee.sheet()).joints
    expect(joints.find((one) => one.joint.id === entry.id)?.fit).toMatchObject({
      state: 'unchecked',
      missing: { seam: 'crown', cause: 'no-seam' },
    })
  })
})

describe('a joint', () => {
  it('is refused twice over, to itself, and with its ease turned round', async () => {
    const entry = await tee.joint('armhole')
    const ask = (differs: object) => small.ask('patterns.saveJoint', { ...entry, ...differs })
    const id = freshId('jnt')
    expect(await ask({ id })).toMatchObject({ refusal: { code: 'joint-twice' } })
    expect(await ask({ least: 9, most: 1 })).toMatchObject({ refusal: { code: 'ease-turned' } })
    const itself = { id, otherSlotId: entry.slotId, otherSeam: entry.seam }
    expect(await ask(itself)).toMatchObject({ refusal: { code: 'joined-to-itself' } })
  })

  it('that does not fit keeps a style from release', async () => {
    const entry = await tee.joint('armhole')
    await small.must('patterns.saveJoint', {
      ...entry,
      least: 50_000 as never,
      most: 60_000 as never,
    })
    const release = { revisionId: tee.draft, reason: 'Fits', by: 'Designer 1' }
    expect(await small.ask('patterns.releaseStyle', release)).toMatchObject({
      refusal: { code: 'misfit', module: 'S-01' },
    })
    await small.must('patterns.removeJoint', entry.id)
    expect(await small.ask('patterns.releaseStyle', release)).toMatchObject({ ok: true })
  })

  it('goes with its slot', async () => {
    await small.must('patterns.removeSlot', (await tee.slotOf('sleeve')).id)
    expect((await tee.sheet()).joints.map(({ joint }) => joint.seam)).toEqual(['neckline'])
    await small.must('history.undo', null)
    expect((await tee.sheet()).joints).toHaveLength(2)
  })
})

describe('the joints of the sample', () => {
  it('fit in every size, and its ribs are 85 to 95 % of the hem that they are stretched on', async () => {
    const { styles } = await small.see('patterns.library', null)
    const released = styles.map(({ revisions }) => revisions[0]!.id)
    const sheets = await Promise.all(released.map((id) => small.see('patterns.style', id)))
    const fits = sheets.flatMap((sheet) => sheet!.joints.map(({ fit }) => fit))
    expect(fits.map(({ state }) => state)).not.toContain('misfit')
    const ribs = fits.filter(({ joint }) => joint.otherSeam === 'waist')
    expect(ribs).toHaveLength(3)
    for (const { sizes } of ribs as readonly Misfit[]) {
      expect(sizes).toHaveLength(5)
      for (const { length, otherLength } of sizes) {
        expect(otherLength / length).toBeGreaterThanOrEqual(0.849)
        expect(otherLength / length).toBeLessThanOrEqual(0.95)
      }
    }
  })
})
