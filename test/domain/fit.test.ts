import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { misfitWords } from '../../renderer/bridge/fit-words.ts'
import type { Micrometre } from '../../shared/domain/geometry/geometry.ts'
import type { ModuleKind } from '../../shared/domain/module/module.ts'
import { checkFit, type Misfit, type SeamsBySlot } from '../../shared/domain/seams/fit.ts'
import { type JointEnds, proposeJoints } from '../../shared/domain/seams/joint.ts'
import type { LengthBySize } from '../../shared/domain/seams/seam-length.ts'
import type { Slot, SlotId } from '../../shared/domain/style/style.ts'
import { turnedJoint } from '../small-seams.ts'

const [body, sleeve] = ['slt_body', 'slt_sleeve'] as readonly string[] as readonly [SlotId, SlotId]
const millimetres = (least: number, most: number) =>
  ({ least: least * 1000, most: most * 1000 }) as Pick<JointEnds, 'least' | 'most'>
const joint = (differs: Partial<JointEnds> = {}): JointEnds => ({
  slotId: body,
  seam: 'armhole',
  otherSlotId: sleeve,
  otherSeam: 'sleeve head',
  ...millimetres(0, 10),
  ...differs,
})
const seams = (armhole: object, head: object): SeamsBySlot =>
  new Map([
    [body, [{ name: 'armhole', lengths: armhole as LengthBySize }]],
    [sleeve, [{ name: 'sleeve head', lengths: head as LengthBySize }]],
  ])

describe('a joint', () => {
  test.each([
    ['without ease', 404_000, 'fits'],
    ['with the most ease', 414_000, 'fits'],
    ['with a micrometre more', 414_001, 'misfit'],
    ['with a micrometre too little', 403_999, 'misfit'],
  ])('%s', (_, head, state) => {
    expect(checkFit(joint(), seams({ M: 404_000 }, { M: head })).state).toBe(state)
  })

  test('says what is wrong, as a pattern cutter would', () => {
    const misfit = checkFit(joint(), seams({ M: 404_000 }, { M: 392_000 })) as Misfit
    expect(misfitWords(misfit)).toBe('armhole 404 mm, sleeve head 392 mm, allowed 0-10 mm')
  })

  test('names the size that is furthest off, and says how many more are off', () => {
    const lengths = seams(
      { S: 380_000, M: 404_000, L: 420_000 },
      { S: 371_000, M: 392_000, L: 425_000 },
    )
    const misfit = checkFit(joint(), lengths) as Misfit
    expect(misfitWords(misfit)).toBe(
      'armhole 404 mm, sleeve head 392 mm, allowed 0-10 mm (size M and 1 more)',
    )
  })

  test('may be stretched on: ease below zero', () => {
    const stretched = joint(millimetres(-100, -20))
    expect(checkFit(stretched, seams({ M: 404_000 }, { M: 354_000 })).state).toBe('fits')
    const misfit = checkFit(stretched, seams({ M: 404_000 }, { M: 404_000 })) as Misfit
    expect(misfitWords(misfit)).toContain('allowed −100 to −20 mm')
  })

  test('is not checked where a slot is empty, a seam has no name, or no size is common', () => {
    const full = seams({ M: 404_000 }, { M: 404_000 })
    const cause = (one: JointEnds, lengths: SeamsBySlot) => {
      const fit = checkFit(one, lengths)
      return fit.state === 'unchecked' ? fit.missing : fit.state
    }
    expect(cause(joint(), new Map([[body, []]]))).toMatchObject({
      slotId: sleeve,
      cause: 'slot-empty',
    })
    expect(cause(joint({ seam: 'shoulder' }), full)).toMatchObject({
      seam: 'shoulder',
      cause: 'no-seam',
    })
    expect(cause(joint(), seams({ M: 1 }, { L: 1 }))).toMatchObject({ cause: 'no-common-size' })
  })

  const length = fc.integer({ min: 1, max: 900_000 })
  const ease = fc.integer({ min: -100_000, max: 100_000 })
  test('fits alike from either end', () => {
    fc.assert(
      fc.property(length, length, ease, ease, (one, other, a, b) => {
        const [least, most] = [Math.min(a, b), Math.max(a, b)] as readonly number[] as Micrometre[]
        const here = joint({ least: least!, most: most! })
        const lengths = seams({ M: one }, { M: other })
        expect(checkFit(turnedJoint(here), lengths).state).toBe(checkFit(here, lengths).state)
        expect(turnedJoint(turnedJoint(here))).toEqual(here)
      }),
    )
  })
})

describe('what is usually sewn to what', () => {
  const slot = (kind: ModuleKind, ...names: readonly string[]) => ({
    slot: { id: `slt_${kind}`, kind } as Slot,
    seams: names,
  })

  test('is proposed where both modules have the seams, and is not proposed twice', () => {
    const slots = [slot('body', 'armhole', 'neckline'), slot('sleeve', 'sleeve head'), slot('neck')]
    const [only, ...more] = proposeJoints(slots, [])
    expect(more).toEqual([])
    expect(only).toEqual(joint())
    expect(proposeJoints(slots, [turnedJoint(joint())])).toEqual([])
  })
})
