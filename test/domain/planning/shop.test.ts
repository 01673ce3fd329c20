import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Layout } from '../../../shared/domain/planning/shop/layout.ts'
import { openSearch } from '../../../shared/domain/planning/shop/search.ts'
import { type ShopOperation, shopOf } from '../../../shared/domain/planning/shop/shop.ts'
import { shortestPlan, walked } from './brute-shop.ts'

const duration = fc.integer({ min: 1, max: 9 })
const MACHINES = 3

/** Operations of which each follows some earlier ones, on one or more of three machines. */
const operations = (most: number): fc.Arbitrary<readonly ShopOperation[]> =>
  fc
    .array(
      fc.record({
        durations: fc.array(fc.option(duration, { nil: null }), {
          minLength: MACHINES,
          maxLength: MACHINES,
        }),
        back: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
        release: fc.constantFrom(0, 0, 4),
        delivery: fc.constantFrom(0, 0, 3),
      }),
      { minLength: 2, maxLength: most },
    )
    .map((drawn) =>
      drawn.map(({ durations, back, release, delivery }, index) => {
        const choices = durations.flatMap((time, machine) =>
          time === null ? [] : [{ machine, duration: time }],
        )
        const before = new Set(back.map((step) => index - step).filter((one) => one >= 0))
        const able = choices.length > 0 ? choices : [{ machine: index % MACHINES, duration: 5 }]
        return { choices: able, predecessors: [...before], release, delivery }
      }),
    )

const setUps = fc.constantFrom(null, (machine: number, from: number, to: number) =>
  from % 2 === to % 2 ? 0 : 2 + machine,
)

const copy = ({ makespan, order, machine }: Layout) => ({
  makespan,
  order: [...order],
  machine: [...machine],
})

describe('the search of a job shop', () => {
  it('finds the shortest plan of up to six operations, as trying them all does', () => {
    fc.assert(
      fc.property(operations(6), setUps, fc.integer(), (list, setUp, seed) => {
        const search = openSearch(shopOf(MACHINES, list, setUp), seed)
        search.step(1500)
        expect(search.best().makespan).toBe(shortestPlan(MACHINES, list, setUp))
      }),
      { numRuns: 40 },
    )
  })

  it('tells a makespan that its order and machines really have', () => {
    fc.assert(
      fc.property(operations(24), setUps, fc.integer(), (list, setUp, seed) => {
        const search = openSearch(shopOf(MACHINES, list, setUp), seed)
        search.step(400)
        const { makespan, order, machine } = search.best()
        expect(walked(MACHINES, list, setUp, [...order], [...machine])).toBe(makespan)
      }),
      { numRuns: 60 },
    )
  })

  it('finds the same plan for the same seed and iterations, however they are sliced', () => {
    fc.assert(
      fc.property(operations(20), fc.integer(), (list, seed) => {
        const one = openSearch(shopOf(MACHINES, list), seed)
        const other = openSearch(shopOf(MACHINES, list), seed)
        one.step(600)
        for (let slice = 0; slice < 60; slice++) other.step(10)
        expect(copy(one.best())).toEqual(copy(other.best()))
      }),
      { numRuns: 20 },
    )
  })

  it('calls a plan proven only when none can be shorter', () => {
    fc.assert(
      fc.property(operations(6), fc.integer(), (list, seed) => {
        const search = openSearch(shopOf(MACHINES, list), seed)
        search.step(50)
        if (search.isProven())
          expect(search.best().makespan).toBe(shortestPlan(MACHINES, list, null))
      }),
      { numRuns: 40 },
    )
  })

  it('finds the known shortest plan of the six by six shop of Fisher and Thompson', () => {
    const rows = [
      [2, 1, 0, 3, 1, 6, 3, 7, 5, 3, 4, 6],
      [1, 8, 2, 5, 4, 10, 5, 10, 0, 10, 3, 4],
      [2, 5, 3, 4, 5, 8, 0, 9, 1, 1, 4, 7],
      [1, 5, 0, 5, 2, 5, 3, 3, 4, 8, 5, 9],
      [2, 9, 1, 3, 4, 5, 5, 4, 0, 3, 3, 1],
      [1, 3, 3, 3, 5, 9, 0, 10, 4, 4, 2, 1],
    ]
    const list = rows.flatMap((row, job) =>
      Array.from({ length: 6 }, (_, step) => ({
        choices: [{ machine: row[step * 2]!, duration: row[step * 2 + 1]! }],
        predecessors: step === 0 ? [] : [job * 6 + step - 1],
      })),
    )
    const search = openSearch(shopOf(6, list), 1)
    search.step(5000)
    expect(search.best().makespan).toBe(55)
  })
})
