import { describe, expect, it } from 'vitest'
import { readDrawing } from '../../shared/contract/read-drawing.ts'
import type { BomLine } from '../../shared/domain/bom.ts'
import { checkOf } from '../../shared/domain/bom-check.ts'
import { type BomEdit, bomEditOf } from '../../shared/domain/bom-edit.ts'
import type { Money, Permille, Thousandths } from '../../shared/domain/quantity.ts'
import type { StyleRevisionId } from '../../shared/domain/style.ts'
import { instant } from '../../shared/domain/time.ts'
import { eachInSample } from '../each-in-sample.ts'
import { freshId } from '../fresh-id.ts'
import { CLOCK, recordsOf, type SmallService } from '../small-service.ts'

let small: SmallService
let draft: StyleRevisionId
let colour: string
eachInSample(async (opened) => {
  small = opened
  draft = freshId('srv')
  const { styles } = await small.see('patterns.library', null)
  const from = styles.find(({ style }) => style.code === 'HL')!.revisions[0]!.id
  await small.must('patterns.draftStyle', { from, to: draft })
  colour = (await sheet()).colourways[0]!.name
})

const sheet = async () => (await small.see('patterns.style', draft))!
const material = async (code: string) =>
  (await small.see('stock.list', null)).materials.find((one) => one.code === code)!
const lineOf = async (code: string): Promise<BomLine> => {
  const { id } = await material(code)
  return (await sheet()).bom.lines.find(({ materialId }) => materialId === id)!
}
const editOf = async (code: string, differs: Partial<BomEdit> = {}): Promise<BomEdit> => ({
  ...bomEditOf((await sheet()).bom, await lineOf(code)),
  ...differs,
})
const entry = (...lines: readonly BomEdit[]) => ({ styleRevisionId: draft, lines, removed: [] })
const thousandths = (count: number) => count as Thousandths
const ofDraft = () => {
  const { bomLine, bomQuantity, bomColour, bomSubstitute, bomGeometry, bomCheck } = recordsOf(
    small.file,
  )
  return { bomLine, bomQuantity, bomColour, bomSubstitute, bomGeometry, bomCheck }
}

describe('many lines at once', () => {
  it('are one step: undone, the BOM is to the letter what it was', async () => {
    const before = ofDraft()
    const jersey = await material('JER-180')
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
        substitutes: [],
        way: 'typed',
      }),
    )
    const had = (await sheet()).bom.lines
    const removed = [had[0]!.id]
    await small.must('patterns.saveBom', { styleRevisionId: draft, lines, removed })
    const now = (await sheet()).bom
    expect(now.lines).toHaveLength(had.length - 1 + 40)
    expect(now.lines.at(-1)!.id).toBe(lines.at(-1)!.id)
    await small.must('history.undo', null)
    expect(ofDraft()).toEqual(before)
  })

  it('are all right, or nothing is done and the first wrong one is named', async () => {
    const before = ofDraft()
    const good = await editOf('LBL-N', { quantity: thousandths(2_000) })
    const wrong = await editOf('THR-120', {
      substitutes: [{ materialId: (await material('LBL-N')).id, ratio: 1_000 as Permille }],
    })
    expect(await small.ask('patterns.saveBom', entry(good, wrong))).toMatchObject({
      ok: false,
      refusal: { code: 'bom-line', line: wrong.id, field: 'substitutes', cause: 'other-unit' },
    })
    expect(ofDraft()).toEqual(before)
  })

  it('write only what differs', async () => {
    const before = ofDraft()
    await small.must('patterns.saveBom', entry(await editOf('LBL-N'), await editOf('THR-120')))
    expect(ofDraft()).toEqual(before)
  })

  it('are refused on a released revision', async () => {
    const line = await editOf('LBL-N')
    const { revisions } = await sheet()
    const released = revisions.find(({ state }) => state === 'released')!.id
    const ask = { ...entry(line), styleRevisionId: released }
    expect(await small.ask('patterns.saveBom', ask)).toMatchObject({
      refusal: { code: 'not-draft' },
    })
  })
})

describe('a line by colourway', () => {
  it('takes another material, which the drop then needs', async () => {
    const elastic = await material('CRD-8')
    const byColour = { [colour]: { materialId: elastic.id, quantity: thousandths(2_000) } }
    await small.must('patterns.saveBom', entry(await editOf('THR-120', { byColour })))
    expect((await sheet()).bom.colours).toMatchObject([{ colourway: colour, quantity: 2_000 }])
  })

  it('loses what it had for a colour that the style is no longer made in', async () => {
    const byColour = { [colour]: { materialId: null, quantity: thousandths(9) } }
    await small.must('patterns.saveBom', entry(await editOf('THR-120', { byColour })))
    const { colourways } = await sheet()
    await small.must('patterns.removeColourway', colourways[0]!.id)
    expect((await sheet()).bom.colours).toEqual([])
  })

  it('does not know a colour that the style is not made in', async () => {
    const byColour = { Ochre: { materialId: null, quantity: thousandths(9) } }
    expect(
      await small.ask('patterns.saveBom', entry(await editOf('THR-120', { byColour }))),
    ).toMatchObject({ refusal: { field: 'byColour', cause: 'unknown-colourway' } })
  })
})

describe('a quantity from geometry', () => {
  const nest = (differs = {}) => ({
    id: freshId<never>('nst'),
    code: 'N-17',
    styleRevisionId: draft,
    role: 'shell' as const,
    width: 1_600_000 as never,
    length: 4_000_000 as never,
    efficiency: 842 as Permille,
    ...differs,
  })
  const area = async (size: string) => {
    const { pieces } = await sheet()
    const drawings = await small.see(
      'patterns.drawings',
      pieces.map(({ id }) => id),
    )
    const shell = pieces.filter(({ role }) => role === 'shell')
    return shell.reduce((sum, { id, quantity }) => {
      const { sizes } = readDrawing(drawings.find(({ pieceId }) => pieceId === id)!)
      return sum + quantity * sizes.find((one) => one.size === size)!.area
    }, 0)
  }

  it('is the area of its pieces over width and efficiency, in every size', async () => {
    await small.must('patterns.saveBom', entry(await editOf('JER-180', { way: 'geometry' })))
    const { bom, costBasis } = await sheet()
    const line = await lineOf('JER-180')
    const { markerEfficiency } = costBasis.floor
    expect(bom.geometries).toMatchObject([{ efficiency: markerEfficiency, nest: null }])
    const metres = (await area('M')) / 1_600 / (markerEfficiency / 1_000)
    expect(line.quantity).toBe(Math.ceil(metres))
    const large = bom.quantities.find(({ size }) => size === 'L')!
    expect(large.quantity).toBeGreaterThan(line.quantity)
  })

  it('goes by a fresh nest as soon as there is one, and the cost follows', async () => {
    await small.must('patterns.saveBom', entry(await editOf('JER-180', { way: 'geometry' })))
    const before = await sheet()
    await small.must('patterns.recordNest', nest())
    const now = await sheet()
    expect(now.bom.geometries).toMatchObject([{ efficiency: 842, nest: 'N-17' }])
    expect(now.costs[1]!.material).toBeLessThan(before.costs[1]!.material)
    await small.must('history.undo', null)
    expect((await sheet()).bom).toEqual(before.bom)
  })

  it('follows the module in its slot', async () => {
    await small.must('patterns.saveBom', entry(await editOf('JER-180', { way: 'geometry' })))
    const before = await lineOf('JER-180')
    const { slots } = await sheet()
    const { modules } = await small.see('patterns.library', null)
    const short = modules.find(({ module }) => module.code === 'S-01')!.revisions[0]!.id
    const sleeve = slots.find(({ kind }) => kind === 'sleeve')!
    await small.must('patterns.fillSlot', { id: sleeve.id, moduleRevisionId: short })
    expect((await lineOf('JER-180')).quantity).toBeLessThan(before.quantity)
  })

  it('is refused for what has no width, or no pieces', async () => {
    const thread = await editOf('THR-120', { way: 'geometry' })
    expect(await small.ask('patterns.saveBom', entry(thread))).toMatchObject({
      refusal: { field: 'way', cause: 'no-width' },
    })
    const lining = await editOf('JER-180', { way: 'geometry', role: 'lining' })
    expect(await small.ask('patterns.saveBom', entry(lining))).toMatchObject({
      refusal: { field: 'way', cause: 'no-pieces' },
    })
  })
})

describe('validating a line', () => {
  const standing = async () => {
    const { bom } = await sheet()
    return checkOf(bom, await lineOf('LBL-N'))?.standing ?? null
  }
  const validate = async () =>
    small.must('patterns.validateBom', {
      styleRevisionId: draft,
      lines: [(await lineOf('LBL-N')).id],
    })

  it('holds until the line is altered, and again once it is put back', async () => {
    expect(await standing()).toBe(null)
    await validate()
    expect(await standing()).toBe('valid')
    await small.must('patterns.saveBom', entry(await editOf('LBL-N', { wastage: 200 as Permille })))
    expect(await standing()).toBe('altered')
    await small.must('history.undo', null)
    expect(await standing()).toBe('valid')
  })

  it('names who did it, and goes with the line when it is removed', async () => {
    await validate()
    expect((await sheet()).bom.checks).toMatchObject([{ by: expect.any(String) }])
    const removed = [(await lineOf('LBL-N')).id]
    await small.must('patterns.saveBom', { styleRevisionId: draft, lines: [], removed })
    expect((await sheet()).bom.checks).toEqual([])
  })
})

describe('a price', () => {
  it('goes on the history when a material is saved at another, and the cost is of today', async () => {
    const jersey = await material('JER-180')
    const before = (await sheet()).costs[1]!.material
    const dearer = (jersey.pricePerThousand * 2) as Money
    const { origin: _, ...fields } = jersey
    await small.must('stock.saveMaterial', { ...fields, pricePerThousand: dearer })
    const { prices, materials } = await small.see('stock.list', null)
    expect(prices.filter(({ materialId }) => materialId === jersey.id).at(-1)).toMatchObject({
      price: 1_280,
      per: 1,
      since: instant(CLOCK),
    })
    expect(materials.find(({ id }) => id === jersey.id)!.pricePerThousand).toBe(dearer)
    expect((await sheet()).costs[1]!.material).toBeGreaterThan(before)
  })

  it('that lies ahead does not count yet, and one for a hundred counts for one', async () => {
    const { id: materialId } = await material('TAG-Q')
    const price = { materialId, price: 900 as Money, per: 100 } as const
    await small.must('stock.savePrice', { ...price, since: instant('2030-01-01T00:00Z') })
    expect((await material('TAG-Q')).pricePerThousand).toBe(6_000)
    await small.must('stock.savePrice', { ...price, since: instant('2026-01-01T00:00Z') })
    expect((await material('TAG-Q')).pricePerThousand).toBe(9_000)
  })
})
