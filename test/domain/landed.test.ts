import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { UnitCost } from '../../shared/domain/cost/cost.ts'
import {
  type ExchangeRate,
  NO_LANDING,
  ownLanded,
  ownLeadDays,
  type TraditionalRun,
  traditionalLanded,
} from '../../shared/domain/cost/landed.ts'
import type { Money } from '../../shared/domain/quantity.ts'
import { pieces } from '../small-factory.ts'
import { bom, jersey } from '../small-facts.ts'
import { quote as entry } from '../small-quote.ts'

const quote: TraditionalRun = {
  ...entry,
  id: 'trq_1' as never,
  styleId: 'sty_tee' as never,
  origin: 'own',
}
const made = (run: number, total: number): UnitCost => {
  const parts = { material: total, minutes: 0, changeover: 0, overhead: 0 }
  return { run: pieces(run), ...parts, total }
}
const aRun = fc.integer({ min: 1, max: 2_000 }).map(pieces)

describe('a landed cost', () => {
  it('is make + freight + duty + handling + expected returns', () => {
    const { duty, handling, returns, freight, total } = ownLanded(made(120, 900), entry)
    expect([freight, duty, handling, returns]).toEqual([100, 100, 50, 60])
    expect(total).toBe(1_210)
  })

  it('is what it costs to make, until somebody says more', () => {
    expect(ownLanded(made(50, 900), NO_LANDING).total).toBe(900)
  })

  it('counts a quote in the floor’s currency', () => {
    const { make, freight, duty, handling, returns, total } = traditionalLanded(
      quote,
      pieces(500),
      'GBP',
    )
    expect([make, freight, duty, handling, returns, total]).toEqual([400, 100, 50, 50, 60, 660])
  })

  it('counts minor units of a currency that has none', () => {
    const inYen = {
      ...quote,
      unitPrice: 900 as Money,
      currency: 'JPY',
      rate: 5_000 as ExchangeRate,
    }
    expect(traditionalLanded(inYen, pieces(500), 'GBP').make).toBeCloseTo(450)
  })

  it('pays for the minimum where fewer are wanted, and has back only what was sold', () => {
    const { bought, make, freight, duty, handling, returns } = traditionalLanded(
      quote,
      pieces(50),
      'GBP',
    )
    expect(bought).toBe(300)
    expect([make, freight, duty, handling, returns]).toEqual([2_400, 600, 300, 300, 60])
  })

  it('never costs less a garment in a smaller run, nor more in all in a smaller one', () => {
    fc.assert(
      fc.property(aRun, aRun, (a, b) => {
        const [few, many] = a < b ? [a, b] : [b, a]
        const less = traditionalLanded(quote, few, 'GBP').total
        const more = traditionalLanded(quote, many, 'GBP').total
        expect(less).toBeGreaterThanOrEqual(more - 1e-6)
        expect(less * few).toBeLessThanOrEqual(more * many + 1e-6)
      }),
    )
  })

  it('adds up from its terms', () => {
    fc.assert(
      fc.property(aRun, (run) => {
        const { total, make, freight, duty, handling, returns } = traditionalLanded(
          quote,
          run,
          'GBP',
        )
        expect(make + freight + duty + handling + returns).toBeCloseTo(total)
      }),
    )
  })
})

describe('the lead time of an own run', () => {
  it('waits for the slowest of its materials', () => {
    const slower = { ...jersey, id: 'mat_other' as never, leadDays: 40 }
    expect(ownLeadDays(bom, [slower, jersey], { ...NO_LANDING, leadDays: 6 })).toBe(16)
    expect(ownLeadDays({ ...bom, lines: [] }, [jersey], NO_LANDING)).toBe(0)
  })
})
