import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  AT_STANDARD,
  meanSlowness,
  NOVELTIES,
  rateOf,
  slowness,
} from '../../shared/domain/style/learning.ts'
import { runMinutes } from '../../shared/domain/style/operation.ts'
import { operation, pieces } from '../small-factory.ts'
import { permille } from '../small-facts.ts'

const aRate = fc.constantFrom(...NOVELTIES.map(rateOf))
const aRun = fc.integer({ min: 1, max: 500 })

describe('a style that is learnt', () => {
  it('takes so much less with each doubling, until it takes its standard minutes', () => {
    const rate = rateOf('new')
    expect(slowness(rate, 20) / slowness(rate, 10)).toBeCloseTo(0.8)
    expect(slowness(rate, AT_STANDARD)).toBe(1)
    expect(slowness(rate, 400)).toBe(1)
  })

  it('is never faster than standard, and slower the newer it is', () => {
    fc.assert(
      fc.property(aRun, (run) => {
        const means = NOVELTIES.map((novelty) => meanSlowness(rateOf(novelty), run))
        expect(means.toSorted((a, b) => b - a)).toEqual(means)
        expect(means.at(-1)).toBeGreaterThanOrEqual(1)
      }),
    )
  })

  it('takes less a piece the longer the run, and more in all', () => {
    fc.assert(
      fc.property(aRate, aRun, (rate, run) => {
        expect(meanSlowness(rate, run + 1)).toBeLessThanOrEqual(meanSlowness(rate, run))
        expect(meanSlowness(rate, run + 1) * (run + 1)).toBeGreaterThan(
          meanSlowness(rate, run) * run,
        )
      }),
    )
  })

  it('is its mean in planned minutes: only what a person does is learnt', () => {
    const machine = operation({ attended: 0 as never, unattended: 60 as never })
    const hand = operation({ attended: 60 as never, unattended: 0 as never })
    const minutes = (of: typeof hand) =>
      runMinutes(of, pieces(50), permille(1000), rateOf('familiar'))
    expect(minutes(machine)).toBe(50)
    expect(minutes(hand)).toBe(Math.ceil(50 * meanSlowness(rateOf('familiar'), 50)))
  })

  it('takes its standard minutes where no class was chosen', () => {
    expect(meanSlowness(null, 7)).toBe(1)
  })
})
