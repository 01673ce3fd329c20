import { describe, expect, it } from 'vitest'
import type { Money } from '../../shared/domain/quantity.ts'
import { instant } from '../../shared/domain/time.ts'
import { type DraftedBom, draftBom } from '../drafted-bom.ts'
import { eachInSample } from '../each-in-sample.ts'
import { CLOCK, type SmallService } from '../small-service.ts'

let small: SmallService
let hand: DraftedBom
eachInSample(async (opened) => {
  small = opened
  hand = await draftBom(small)
})

describe('a price', () => {
  it('goes on the history when a material is saved at another, and the cost is of today', async () => {
    const jersey = await hand.material('JER-180')
    const before = (await hand.sheet()).costs[1]!.material
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
    expect((await hand.sheet()).costs[1]!.material).toBeGreaterThan(before)
  })

  it('that lies ahead does not count yet, and one for a hundred counts for one', async () => {
    const { id: materialId } = await hand.material('TAG-Q')
    const price = { materialId, price: 900 as Money, per: 100 } as const
    await small.must('stock.savePrice', { ...price, since: instant('2030-01-01T00:00Z') })
    expect((await hand.material('TAG-Q')).pricePerThousand).toBe(6_000)
    await small.must('stock.savePrice', { ...price, since: instant('2026-01-01T00:00Z') })
    expect((await hand.material('TAG-Q')).pricePerThousand).toBe(9_000)
  })
})
