import { describe, expect, it } from 'vitest'
import { readDrawing } from '../../shared/contract/read-drawing.ts'
import type { Permille } from '../../shared/domain/quantity.ts'
import { type DraftedBom, draftBom } from '../drafted-bom.ts'
import { eachInSample } from '../each-in-sample.ts'
import { freshId } from '../fresh-id.ts'
import type { SmallService } from '../small-service.ts'

let small: SmallService
let hand: DraftedBom
eachInSample(async (opened) => {
  small = opened
  hand = await draftBom(small)
})

describe('a quantity from geometry', () => {
  const nest = (differs = {}) => ({
    id: freshId<never>('nst'),
    code: 'N-17',
    styleRevisionId: hand.draft,
    role: 'shell' as const,
    width: 1_600_000 as never,
    length: 4_000_000 as never,
    efficiency: 842 as Permille,
    ...differs,
  })
  const area = async (size: string) => {
    const { pieces } = await hand.sheet()
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
    await small.must(
      'patterns.saveBom',
      hand.entry(await hand.editOf('JER-180', { way: 'geometry' })),
    )
    const { bom } = await hand.sheet()
    const line = await hand.lineOf('JER-180')
    expect(bom.geometries).toMatchObject([{ efficiency: 826, nest: 'N-12' }])
    const metres = (await area('M')) / 1_600 / 0.826
    expect(line.quantity).toBe(Math.ceil(metres))
    const large = bom.quantities.find(({ size }) => size === 'L')!
    expect(large.quantity).toBeGreaterThan(line.quantity)
  })

  it('goes by a fresh nest as soon as there is one, and the cost follows', async () => {
    await small.must(
      'patterns.saveBom',
      hand.entry(await hand.editOf('JER-180', { way: 'geometry' })),
    )
    const before = await hand.sheet()
    await small.must('patterns.recordNest', nest())
    const now = await hand.sheet()
    expect(now.bom.geometries).toMatchObject([{ efficiency: 842, nest: 'N-17' }])
    expect(now.costs[1]!.material).toBeLessThan(before.costs[1]!.material)
    await small.must('history.undo', null)
    expect((await hand.sheet()).bom).toEqual(before.bom)
  })

  it('follows the module in its slot, and goes by the floor’s efficiency once its nest is stale', async () => {
    await small.must(
      'patterns.saveBom',
      hand.entry(await hand.editOf('JER-180', { way: 'geometry' })),
    )
    const before = await hand.lineOf('JER-180')
    const { slots } = await hand.sheet()
    const { modules } = await small.see('patterns.library', null)
    const short = modules.find(({ module }) => module.code === 'S-01')!.revisions[0]!.id
    const sleeve = slots.find(({ kind }) => kind === 'sleeve')!
    await small.must('patterns.fillSlot', { id: sleeve.id, moduleRevisionId: short })
    expect((await hand.lineOf('JER-180')).quantity).toBeLessThan(before.quantity)
    const { bom, costBasis } = await hand.sheet()
    const { markerEfficiency } = costBasis.floor
    expect(bom.geometries).toMatchObject([{ efficiency: markerEfficiency, nest: null }])
  })

  it('is refused for what has no width, or no pieces', async () => {
    const thread = await hand.editOf('THR-120', { way: 'geometry' })
    expect(await small.ask('patterns.saveBom', hand.entry(thread))).toMatchObject({
      refusal: { field: 'way', cause: 'no-width' },
    })
    const lining = await hand.editOf('JER-180', { way: 'geometry', role: 'lining' })
    expect(await small.ask('patterns.saveBom', hand.entry(lining))).toMatchObject({
      refusal: { field: 'way', cause: 'no-pieces' },
    })
  })
})
