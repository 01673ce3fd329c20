import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CostBasis, setUpMinutes, setUpsOf, unitCost } from '../../shared/domain/cost/cost.ts'
import { costBySize, workingOf } from '../../shared/domain/cost/cost-working.ts'
import { NOVELTIES, rateOf } from '../../shared/domain/style/learning.ts'
import { cut, floor, pieces, sew } from '../small-factory.ts'
import { bom, jersey } from '../small-facts.ts'

const aBasis = fc
  .record({
    novelty: fc.option(fc.constantFrom(...NOVELTIES)),
    setUp: fc.nat(90),
    size: fc.constantFrom('S', 'M', 'L'),
  })
  .map(
    ({ novelty, setUp, size }): CostBasis => ({
      floor,
      bom,
      materials: [jersey],
      operations: [cut, sew],
      rate: novelty && rateOf(novelty),
      setUps: [{ operation: 'Cut', minutes: setUp as never }],
      size,
      colourway: '',
    }),
  )
const aRun = fc.integer({ min: 1, max: 500 }).map(pieces)

describe('the working of a unit cost', () => {
  it('adds up to the figure that it explains', () => {
    fc.assert(
      fc.property(aBasis, aRun, (basis, run) => {
        const cost = unitCost(basis, run)
        const { materials, standard, slowness } = workingOf(basis, run)
        const { minuteCost, efficiency } = basis.floor
        expect(materials.reduce((sum, one) => sum + one.cost, 0)).toBeCloseTo(cost.material)
        expect((standard * slowness * minuteCost * 1000) / efficiency).toBeCloseTo(cost.minutes)
        expect((setUpMinutes(basis) * minuteCost) / run).toBeCloseTo(cost.changeover)
      }),
    )
  })

  it('says of every size what a run in that size alone would cost', () => {
    fc.assert(
      fc.property(aBasis, aRun, (basis, run) => {
        for (const [size, cost] of costBySize(basis, ['S', 'M', 'L'], run)) {
          expect(cost).toEqual(unitCost({ ...basis, size }, run))
        }
      }),
    )
  })

  it('sets up for an operation by the rule that holds from anything, and for others not at all', () => {
    const rule = { id: 'chg_1', position: 0, stationKind: cut.stationKind, cost: 0, origin: 'own' }
    const rules = [
      { ...rule, from: 'linen', to: '*', minutes: 30 },
      { ...rule, from: '*', to: cut.setUpKey, minutes: 12 },
    ] as never
    expect(setUpsOf(rules, [cut, sew])).toEqual([{ operation: cut.name, minutes: 12 }])
  })
})
