import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstPast } from '../../../shared/domain/planning/around-fixed.ts'

it('finds the first value past a minute in a list that never falls, as looking at each would', () => {
  const minutes = fc.array(fc.nat({ max: 50 }), { maxLength: 40 })
  fc.assert(
    fc.property(minutes, fc.nat({ max: 40 }), fc.nat({ max: 60 }), (values, from, minute) => {
      const list = Int32Array.from(values.toSorted((a, b) => a - b))
      const start = Math.min(from, list.length)
      const found = list.findIndex((value, at) => at >= start && value > minute)
      expect(firstPast(list, start, minute)).toBe(found < 0 ? list.length : found)
    }),
  )
})
