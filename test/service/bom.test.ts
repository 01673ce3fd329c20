import { describe, expect, it } from 'vitest'
import { checkOf } from '../../shared/domain/bom/bom-check.ts'
import type { BomEdit } from '../../shared/domain/bom/bom-edit.ts'
import type { Permille, Thousandths } from '../../shared/domain/quantity.ts'
import type { StyleRevisionId } from '../../shared/domain/style/style.ts'
import { type DraftedBom, draftBom } from '../drafted-bom.ts'
import { eachInSample } from '../each-in-sample.ts'
import { freshId } from '../fresh-id.ts'
import { look, recordsOf, type SmallService } from '../small-service.ts'

let small: SmallService
let hand: DraftedBom
eachInSample(async (opened) => {
  small = opened
  hand = await draftBom(small)
})

const thousandths = (count: number) => count as Thousandths

const ofDraft = () => {
  const { bomLine, bomQuantity, bomColour, bomCell, ...rest } = recordsOf(small.file)
  const { bomSubstitute, bomGeometry, bomCheck } = rest
  return { bomLine, bomQuantity, bomColour, bomCell, bomSubstitute, bomGeometry, bomCheck }
}

describe('many lines at once', () => {
  it('are one step: undone, the BOM is to the letter what it was', async () => {
    const before = ofDraft()
    const jersey = await hand.material('JER-180')
    const lines = Array.from(
      { length: 40 },
      (_, index): BomEdit => ({
        id: freshId('bom'),
        materialId: jersey.id,
        role: 'shell',
        quantity: thousandths(index),
        wastage: 0 as Permille,
        setUp: thousandths(0),
        roundTo: thousandths(1),
        bySize: { M: thousandths(index + 1) },
        byColour: {},
        byCell: [],
        substitutes: [],
        way: 'typed',
      }),
    )
    const had = (await hand.sheet()).bom.lines
    const removed = [had[0]!.id]
    await small.must('patterns.saveBom', { styleRevisionId: hand.draft, lines, removed })
    const now = (await hand.sheet()).bom
    expect(now.lines).toHaveLength(had.length - 1 + 40)
    expect(now.lines.at(-1)!.id).toBe(lines.at(-1)!.id)
    await small.must('history.undo', null)
    expect(ofDraft()).toEqual(before)
  })

  it('are all right, or nothing is done and the first wrong one is named', async () => {
    const before = ofDraft()
    const good = await hand.editOf('LBL-N', { quantity: thousandths(2_000) })
    const wrong = await hand.editOf('THR-120', {
      substitutes: [{ materialId: (await hand.material('LBL-N')).id, ratio: 1_000 as Permille }],
    })
    expect(await small.ask('patterns.saveBom', hand.entry(good, wrong))).toMatchObject({
      ok: false,
      refusal: { code: 'bom-line', line: wrong.id, field: 'substitutes', cause: 'other-unit' },
    })
    expect(ofDraft()).toEqual(before)
  })

  it('write only what differs', async () => {
    const before = ofDraft()
    await small.must(
      'patterns.saveBom',
      hand.entry(await hand.editOf('LBL-N'), await hand.editOf('THR-120')),
    )
    expect(ofDraft()).toEqual(before)
  })

  it('are refused on a released revision', async () => {
    const line = await hand.editOf('LBL-N')
    const { revisions } = await hand.sheet()
    const released = revisions.find(({ state }) => state === 'released')!.id
    const ask = { ...hand.entry(line), styleRevisionId: released }
    expect(await small.ask('patterns.saveBom', ask)).toMatchObject({
      refusal: { code: 'not-draft' },
    })
  })
})

describe('lines in another order', () => {
  const order = async () => (await hand.sheet()).bom.lines.map(({ id }) => id)

  it('keep what they say: no difference to the last release, and no check is void; one step back', async () => {
    const before = ofDraft()
    const [first, second, ...rest] = await order()
    const { draft } = hand
    const lines = [second!, first!, ...rest]
    await small.must('patterns.orderBom', { styleRevisionId: draft, lines })
    expect(await order()).toEqual(lines)
    const { revisions } = await hand.sheet()
    const from = revisions.find(({ state }) => state === 'released')!.id
    expect((await small.see('patterns.compare', { from, to: draft }))?.bom).toEqual([])
    await small.must('history.undo', null)
    expect(ofDraft()).toEqual(before)
  })

  it('are the BOM’s own, and only those of a draft', async () => {
    const lines = [...(await order()), freshId<never>('bom')]
    const ask = { styleRevisionId: hand.draft, lines }
    expect(await small.ask('patterns.orderBom', ask)).toMatchObject({ refusal: { code: 'gone' } })
    const { revisions } = await hand.sheet()
    const styleRevisionId = revisions.find(({ state }) => state === 'released')!.id
    expect(await small.ask('patterns.orderBom', { styleRevisionId, lines: [] })).toMatchObject({
      refusal: { code: 'not-draft' },
    })
  })
})

describe('a line by colourway', () => {
  it('takes another material, which the drop then needs', async () => {
    const elastic = await hand.material('CRD-8')
    const byColour = { [hand.colour]: { materialId: elastic.id, quantity: thousandths(2_000) } }
    await small.must('patterns.saveBom', hand.entry(await hand.editOf('THR-120', { byColour })))
    expect((await hand.sheet()).bom.colours).toMatchObject([
      { colourway: hand.colour, quantity: 2_000 },
    ])
  })

  it('loses what it had for a colour that the style is no longer made in', async () => {
    const byColour = { [hand.colour]: { materialId: null, quantity: thousandths(9) } }
    await small.must('patterns.saveBom', hand.entry(await hand.editOf('THR-120', { byColour })))
    const { colourways } = await hand.sheet()
    await small.must('patterns.removeColourway', colourways[0]!.id)
    expect((await hand.sheet()).bom.colours).toEqual([])
  })

  it('keeps a quantity for one size of it, through release and next draft, until it is undone', async () => {
    const before = ofDraft()
    const byCell = [{ colourway: hand.colour, size: 'M', quantity: thousandths(97_000) }]
    await small.must('patterns.saveBom', hand.entry(await hand.editOf('THR-120', { byCell })))
    expect((await hand.sheet()).bom.cells).toMatchObject(byCell)
    await small.must('history.undo', null)
    expect(ofDraft()).toEqual(before)
    await small.must('history.redo', null)
    const by = 'Reviewer'
    await small.must('patterns.releaseStyle', { revisionId: hand.draft, reason: 'Thread', by })
    const to = freshId<StyleRevisionId>('srv')
    await small.must('patterns.draftStyle', { from: hand.draft, to })
    expect((await small.see('patterns.style', to))?.bom.cells).toMatchObject(byCell)
    expect((await small.see('patterns.compare', { from: hand.draft, to }))?.bom).toEqual([])
    const spoil = () =>
      look(small.file, (database) => database.exec('update bomCell set quantity = 1'))
    expect(spoil).toThrow('A released revision never changes')
  })

  it('loses the quantities of its sizes with the colour', async () => {
    const byCell = [{ colourway: hand.colour, size: 'M', quantity: thousandths(9) }]
    await small.must('patterns.saveBom', hand.entry(await hand.editOf('THR-120', { byCell })))
    const { colourways } = await hand.sheet()
    await small.must('patterns.removeColourway', colourways[0]!.id)
    expect((await hand.sheet()).bom.cells).toEqual([])
  })

  it('does not know a colour that the style is not made in', async () => {
    const byColour = { Ochre: { materialId: null, quantity: thousandths(9) } }
    expect(
      await small.ask('patterns.saveBom', hand.entry(await hand.editOf('THR-120', { byColour }))),
    ).toMatchObject({ refusal: { field: 'byColour', cause: 'unknown-colourway' } })
  })
})

describe('validating a line', () => {
  const standing = async () => {
    const { bom } = await hand.sheet()
    return checkOf(bom, await hand.lineOf('LBL-N'))?.standing ?? null
  }
  const validate = async () =>
    small.must('patterns.validateBom', {
      styleRevisionId: hand.draft,
      lines: [(await hand.lineOf('LBL-N')).id],
    })

  it('holds until the line is altered, and again once it is put back', async () => {
    expect(await standing()).toBe(null)
    await validate()
    expect(await standing()).toBe('valid')
    await small.must(
      'patterns.saveBom',
      hand.entry(await hand.editOf('LBL-N', { wastage: 200 as Permille })),
    )
    expect(await standing()).toBe('altered')
    await small.must('history.undo', null)
    expect(await standing()).toBe('valid')
  })

  it('names who did it, and goes with the line when it is removed', async () => {
    await validate()
    expect((await hand.sheet()).bom.checks).toMatchObject([{ by: expect.any(String) }])
    const removed = [(await hand.lineOf('LBL-N')).id]
    await small.must('patterns.saveBom', { styleRevisionId: hand.draft, lines: [], removed })
    expect((await hand.sheet()).bom.checks).toEqual([])
  })
})
