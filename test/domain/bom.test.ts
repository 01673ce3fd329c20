import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BomQuantityId } from '../../shared/domain/bom/bom.ts'
import { explode } from '../../shared/domain/bom/need.ts'
import { type CostBasis, unitCost } from '../../shared/domain/cost/cost.ts'
import { splitByRatio } from '../../shared/domain/drop/split.ts'
import type { Money } from '../../shared/domain/quantity.ts'
import { cut, floor, operation, pieces, sew } from '../small-factory.ts'
import { bom, bomLine, jersey, permille, thousandths } from '../small-facts.ts'

const need = (differs: Parameters<typeof bomLine>[0], counts: Record<string, number>) =>
  explode({ ...bom, lines: [bomLine(differs)] }, [{ colourway: '', pieces: counts as never }])[0]!
    .quantity

describe('what a run needs', () => {
  it('is what its garments need', () => {
    expect(need({}, { S: 20, M: 40 })).toBe(30_000)
  })

  it('adds wastage by the piece and set-up by the run, then rounds up', () => {
    expect(need({ wastage: permille(40) }, { M: 60 })).toBe(31_200)
    expect(need({ setUp: thousandths(1_500) }, { M: 60 })).toBe(31_500)
    expect(need({ roundTo: thousandths(1_000), wastage: permille(1) }, { M: 60 })).toBe(31_000)
  })

  it('is nothing for no pieces, without even a set-up', () => {
    expect(need({ setUp: thousandths(1_500) }, {})).toBe(0)
    expect(need({ setUp: thousandths(1_500) }, { M: 0 })).toBe(0)
  })

  it('takes the quantity of a size where it has its own', () => {
    const own = {
      id: 'bqy_1' as BomQuantityId,
      bomLineId: bomLine().id,
      size: 'L',
      origin: 'own',
    } as const
    const quantities = [{ ...own, quantity: thousandths(700) }]
    const run = { colourway: '', pieces: { S: pieces(1), L: pieces(1) } }
    expect(explode({ ...bom, quantities }, [run])).toMatchObject([{ quantity: 1_200 }])
  })

  it('is added up where two lines are of one material', () => {
    const lines = [
      bomLine(),
      bomLine({ id: 'bom_2' as never, role: 'rib', quantity: thousandths(50) }),
    ]
    expect(explode({ ...bom, lines }, [{ colourway: '', pieces: { M: pieces(10) } }])).toEqual([
      { materialId: jersey.id, quantity: 5_500 },
    ])
  })

  it('is never less for one piece more, whatever the wastage, set-up and rounding', () => {
    const line = fc.record({
      quantity: fc.nat(5_000).map(thousandths),
      wastage: fc.nat(1_000).map(permille),
      setUp: fc.nat(9_000).map(thousandths),
      roundTo: fc.integer({ min: 1, max: 10_000 }).map(thousandths),
    })
    fc.assert(
      fc.property(line, fc.nat(500), fc.nat(500), (differs, small, medium) => {
        const now = need(differs, { S: small, M: medium })
        expect(need(differs, { S: small + 1, M: medium })).toBeGreaterThanOrEqual(now)
        expect(need(differs, { S: small, M: medium + 1 })).toBeGreaterThanOrEqual(now)
        expect(now % differs.roundTo).toBe(0)
      }),
    )
  })
})

describe('a split by ratio', () => {
  const ratios = fc.array(fc.nat(20), { minLength: 1, maxLength: 8 })

  it('gives the rest to the largest remainders, and an earlier size wins a tie', () => {
    expect(splitByRatio(pieces(10), [1, 1, 1])).toEqual([4, 3, 3])
    expect(splitByRatio(pieces(120), [1, 2, 3, 2, 1])).toEqual([13, 27, 40, 27, 13])
  })

  it('gives nothing to anybody where nobody has a share', () => {
    expect(splitByRatio(pieces(10), [0, 0])).toEqual([0, 0])
  })

  it('adds up, and no share is a whole piece from its exact one', () => {
    fc.assert(
      fc.property(fc.nat(500), ratios, (total, shares) => {
        const whole = shares.reduce((sum, one) => sum + one, 0)
        fc.pre(whole > 0)
        const split = splitByRatio(pieces(total), shares)
        expect(split.reduce((sum: number, one) => sum + one, 0)).toBe(total)
        split.forEach((one, index) => {
          expect(Math.abs(one - (total * shares[index]!) / whole)).toBeLessThan(1)
          if (shares[index] === 0) expect(one).toBe(0)
        })
      }),
    )
  })
})

describe('the cost of a garment', () => {
  const basis: CostBasis = {
    floor: { ...floor, minuteCost: 30 as Money, overhead: permille(100) },
    bom,
    materials: [jersey],
    operations: [cut, sew],
    rate: null,
    setUps: [{ operation: 'Cut', minutes: 60 as never }],
    size: 'M',
    colourway: '',
  }

  it('is material, minutes, its share of the set-ups, and overhead', () => {
    expect(unitCost(basis, pieces(60))).toEqual({
      run: 60,
      material: 320,
      minutes: 90,
      changeover: 30,
      overhead: 44,
      total: 484,
    })
  })

  it('falls as the run grows, for the set-ups are shared by more', () => {
    const [small, large] = [50, 500].map((run) => unitCost(basis, pieces(run)).total)
    expect(large).toBeLessThan(small!)
  })

  it('pays a person only for the attended part of a cycle', () => {
    const press = operation({
      attended: 20 as never,
      unattended: 100 as never,
      piecesPerCycle: pieces(2),
    })
    expect(unitCost({ ...basis, operations: [press] }, pieces(60)).minutes).toBe(5)
  })
})
