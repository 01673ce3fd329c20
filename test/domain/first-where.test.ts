import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstWhere } from '../../shared/domain/first-where.ts'

describe('the first place where something holds', () => {
  it('is law: the one that is met by going through all of them, else the one behind the last', () => {
    const places = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(90))
    fc.assert(
      fc.property(places, ([from, many, first]) => {
        const to = from + many
        expect(firstWhere(from, to, (at) => at >= first)).toBe(Math.max(from, Math.min(first, to)))
      }),
    )
  })
})
