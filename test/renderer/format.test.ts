import { expect, it } from 'vitest'
import { printArea } from '../../renderer/kit/format.ts'

it('prints an area in the unit that leaves figures of it', () => {
  expect(printArea(301_000, 'metric')).toBe('0.301 m²')
  expect(printArea(370, 'metric', 'even')).toBe('3.7 cm²')
  expect(printArea(301_000, 'imperial')).toBe('3.24 sq ft')
  expect(printArea(370, 'imperial')).toBe('0.57 sq in')
})
